/**
 * Removes where each package was fetched from: whoever installs uses their own registry, and the checksum stays.
 * @param {{ packages: Record<string, { resolved?: string, link?: boolean }> }} lockfile changed in place
 * @returns {string[]} places in the tree that held an address
 */
export function dropDownloadAddresses(lockfile) {
  const held = Object.entries(lockfile.packages).filter(([, { resolved, link }]) => !link && /^https?:/.test(resolved ?? ''))
  for (const [, entry] of held) delete entry.resolved
  return held.map(([place]) => place)
}

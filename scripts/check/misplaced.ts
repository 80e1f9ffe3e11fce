/** The agreed top level: code in five folders, and the files that tools look for there. */
const topLevel =
  /^(site|cms|content|scripts|tests|docs|package\.json|package-lock\.json|tsconfig\.json|README\.md|LICENSE|CHANGELOG\.md|knip\.json|vitest\.config\.ts|\..*|.*\.config\.(js|mjs|ts))$/

/** Named by a framework, or by the content they hold. */
const namedElsewhere = /^(\.|[^/]+$|cms\/(app|migrations)\/|site\/pages\/|tests\/fixtures\/|content\/starter\/)/

const agreements: { broken: RegExp; complaint: string }[] = [
  { broken: /\/index\.[cm]?[jt]sx?$/, complaint: 'no index files. Name it after what it holds and import that.' },
  { broken: /\/utils\//, complaint: 'no utils folders. Put it beside what uses it, under its own name.' },
  { broken: /\/(?!([A-Z][a-z0-9]*)+\.astro$)[^/]*\.astro$/, complaint: 'components are named in PascalCase.' },
  { broken: /\/(?![a-z0-9]+([.-][a-z0-9]+)*$)[^/]*\.([cm]?[jt]sx?|css)$/, complaint: 'files are named in kebab-case.' },
]

/**
 * Finds files that stand or are named otherwise than agreed.
 * @param files paths from the project's folder, with forward slashes
 * @returns one line a file, with the remedy; empty when all is well
 */
export function findMisplaced(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const top = file.split('/', 1)[0] ?? ''
    if (!topLevel.test(top)) return `${file}: "${top}" is outside the agreed layout. Move it into one of site, cms, content, scripts, tests, docs.`
    if (namedElsewhere.test(file)) return []
    return agreements.filter(({ broken }) => broken.test(file)).map(({ complaint }) => `${file}: ${complaint}`)
  })
}

import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Which packages of the lockfile are not installed, or in another version. Compares what npm wrote down, not times of
 * files: a checkout touches those. Packages for other computers (optional) may be missing.
 * @param {string} folder the project's folder
 * @returns {string[]} paths in node_modules; empty when everything is there
 */
export function missingPackages(folder) {
  const wanted = readPackages(path.join(folder, 'package-lock.json'))
  const installed = readPackages(path.join(folder, 'node_modules', '.package-lock.json'))
  return Object.entries(wanted)
    .filter(([place, { version, optional }]) => {
      if (place === '') return false
      const found = installed[place]
      return found ? found.version !== version : !optional
    })
    .map(([place]) => place)
}

/** @returns {Record<string, { version?: string, optional?: boolean }>} */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch (error) {
    if (error.code === 'ENOENT') return {}
    throw error
  }
}

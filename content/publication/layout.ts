import type { CollectionName } from '../schema/publication.ts'

/** Files of a publication's folder. */
export const manifestFile = 'manifest.json'
export const settingsFile = 'settings.json'
export const mediaFolder = 'media'

/** `guides.ndjson`: one record a line, sorted by slug. */
export function recordsFile(collection: CollectionName): string {
  return `${collection}.ndjson`
}

/** `media/<file>`, with the slash of manifests on every system. */
export function mediaFile(file: string): string {
  return `${mediaFolder}/${file}`
}

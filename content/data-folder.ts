import path from 'node:path'

/** Folder of everything that is not code: `cms.db`, `publications/`, `sites/`, `live` … Absolute. DATA_DIR moves it. */
export function dataFolder(): string {
  return path.resolve(/* turbopackIgnore: true */ process.env['DATA_DIR'] ?? 'data')
}

import path from 'node:path'

/** Folder of the project itself. */
export const projectRoot = path.resolve(import.meta.dirname, '../..')

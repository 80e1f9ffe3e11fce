import { fileURLToPath } from 'node:url'

/** The project's folder: commands work the same from wherever they are called. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

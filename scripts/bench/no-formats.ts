import type { Format } from '../../site/formats/format.ts'

/** For a site of web pages only. */
export const formats: readonly Format[] = []

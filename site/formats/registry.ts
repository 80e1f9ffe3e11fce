import type { Format } from './format.ts'
import { text } from './text/format.ts'

/**
 * The files that stand beside every web page, in the order of the page's formats list. A format named here is in every
 * page's list, in every build and in the tests; its `id` starts with the name of its folder.
 */
export const formats: readonly Format[] = [text]

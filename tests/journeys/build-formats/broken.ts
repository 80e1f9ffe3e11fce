import type { Format } from '../../../site/formats/format.ts'
import { text } from '../../../site/formats/text/format.ts'

const broken: Format = {
  ...text,
  id: 'broken',
  folder: 'text',
  label: 'Broken file',
  suffix: '-broken.txt',
  render: (document) => Promise.reject(new Error(`no ink for ${document.slug}`)),
}

/** One that works and one that never does. */
export const formats = [text, broken]

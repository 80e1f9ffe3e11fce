import type { Format } from '../format.ts'
import { documentToText } from './document.ts'

/** Plain text: for braille displays, e-mail, old machines and reading over the telephone. */
export const text: Format = {
  id: 'text',
  label: 'Plain text',
  variants: ['standard', 'easy-read'],
  suffix: '.txt',
  mediaType: 'text/plain',
  render: (document, { madeOn }) => Promise.resolve().then(() => ({ bytes: new TextEncoder().encode(documentToText(document, madeOn)) })),
}

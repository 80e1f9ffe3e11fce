import type { Format } from '../../../site/formats/format.ts'
import { text } from '../../../site/formats/text/format.ts'

const missing: Format = {
  ...text,
  label: 'Woven cloth',
  suffix: '.cloth',
  lookAround: () => Promise.resolve({ missing: 'there is no loom', remedy: 'Buy a loom.' }),
}
const english: Format = {
  ...text,
  label: 'English words',
  suffix: '-english.txt',
  canDraw: ({ language }) => language === 'en-GB' || `the language "${language}" is not English`,
}
export const formats: readonly Format[] = [text, missing, english]

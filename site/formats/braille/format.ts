import type { Format } from '../format.ts'
import { documentToBraille } from './document.ts'
import { louVersion } from './lou-translate.ts'
import { tableFor } from './tables.ts'

/** For embossers and braille displays. Needs liblouis, which is not part of the project: without it, pages have no such file. */
export const braille: Format = {
  id: 'braille',
  label: 'Braille-ready file',
  note: 'made by a computer, not proof-read',
  variants: ['standard', 'easy-read'],
  suffix: '.brf',
  mediaType: 'application/x-brf',
  lookAround: async () => {
    const version = await louVersion()
    if (version !== undefined) return { version }
    return {
      missing: 'lou_translate was not found',
      remedy: 'To have braille files, install liblouis (Debian or Ubuntu: sudo apt-get install liblouis-bin) and publish again.',
    }
  },
  canDraw: ({ language }) => (tableFor(language) === undefined ? `there is no braille table for the language "${language}"` : true),
  render: async (document, { madeOn }) => {
    const { text, pages } = await documentToBraille(document, madeOn)
    return { bytes: new TextEncoder().encode(text), pages }
  },
}

import type { Format } from '../format.ts'
import { paperFormat } from './render-paper.ts'
import { slipDocument } from './slip-document.tsx'
import { standardTheme } from './theme.ts'

/**
 * Two slips on a sheet, to cut apart and hand over: what the guide is, its key points, whom to ring, where to read it. A
 * sensitive guide has none: a slip is read by whoever finds it. Its words are in the language of the site, so a translation
 * has none either.
 */
export const slipPdf: Format = paperFormat(
  {
    id: 'slip',
    label: 'Slip to hand out (PDF)',
    variants: ['standard'],
    isFor: ({ kind, isSensitive, words }) => kind === 'guide' && !isSensitive && !words,
    suffix: '-slip.pdf',
  },
  standardTheme,
  slipDocument,
)

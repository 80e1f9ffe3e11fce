import type { Format } from '../format.ts'
import { paperFormat } from './render-paper.ts'
import { easyReadTheme } from './theme.ts'

/** A picture beside every idea, nothing under 16 points. */
export const easyReadPdf: Format = paperFormat(
  { id: 'easy-read-pdf', label: 'Easy read PDF', variants: ['easy-read'], suffix: '-easy-read.pdf' },
  easyReadTheme,
)

import type { Format } from '../format.ts'
import { paperFormat } from './render-paper.ts'
import { largePrintTheme } from './theme.ts'

/** A4 at 18 points, nothing smaller. */
export const largePrintPdf: Format = paperFormat(
  { id: 'large-print', label: 'Large print PDF', variants: ['standard'], suffix: '-large-print.pdf' },
  largePrintTheme,
)

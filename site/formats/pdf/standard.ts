import type { Format } from '../format.ts'
import { paperFormat } from './render-paper.ts'
import { standardTheme } from './theme.ts'

/** A4 at 14 points: clear print. */
export const standardPdf: Format = paperFormat({ id: 'pdf', label: 'PDF', variants: ['standard'], suffix: '.pdf' }, standardTheme)

import type { Format } from './format.ts'
import { braille } from './braille/format.ts'
import { epub } from './epub/format.ts'
import { easyReadPdf } from './pdf/easy-read.ts'
import { largePrintPdf } from './pdf/large-print.ts'
import { slipPdf } from './pdf/slip.ts'
import { standardPdf } from './pdf/standard.ts'
import { walletCardPdf } from './pdf/wallet-card.ts'
import { text } from './text/format.ts'

/**
 * The files that stand beside every web page, in the order of the page's formats list. A format named here is in every
 * page's list, in every build and in the tests.
 */
export const formats: readonly Format[] = [standardPdf, largePrintPdf, easyReadPdf, walletCardPdf, slipPdf, epub, text, braille]

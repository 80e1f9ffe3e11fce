import type { ReactElement } from 'react'
import type { WaymarkDocument } from '../../../content/document/node.ts'
import { scriptOf } from '../../../content/schema/language.ts'
import { ProblemsError } from '../../../content/schema/problem.ts'
import type { Format, FormatContext, FormatFile } from '../format.ts'
import { checkPdf } from './check/check-pdf.ts'
import { SCRIPTS } from './engine/fonts.ts'
import { renderTagged } from './engine/render-tagged.ts'
import { paperDocument } from './paper-document.tsx'
import { loadPictures } from './pictures.ts'
import { evenPageShift, setCloser, type Theme } from './theme.ts'

/** Draws a document as react-pdf elements. */
export type DrawPaper = (document: WaymarkDocument, theme: Theme, pictures: ReadonlyMap<string, Buffer>, madeOn: string) => ReactElement

/** A printable format: the same pages at another size, or another drawing of the same words. */
export function paperFormat(identity: Omit<Format, 'mediaType' | 'render'>, theme: Theme, draw: DrawPaper = paperDocument): Format {
  return {
    ...identity,
    folder: 'pdf',
    mediaType: 'application/pdf',
    canDraw,
    render: (document, context) => renderPaper(document, theme, draw, context),
  }
}

function canDraw({ language }: WaymarkDocument): true | string {
  return SCRIPTS.includes(scriptOf(language)) || `PDFs cannot be set in the script of "${language}" yet`
}

/**
 * Makes a document's file and checks it before anyone sees it.
 * @throws ProblemsError naming the document's address: words or pictures that cannot be made accessible, or a finished file
 *   that breaks a rule of PDF/UA-1 or does not read out the document's words in order
 */
async function renderPaper(document: WaymarkDocument, theme: Theme, draw: DrawPaper, { mediaFolder, madeOn }: FormatContext): Promise<FormatFile> {
  const pictures = await loadPictures(document, mediaFolder)
  const { bytes, pages, text } = await renderTagged(draw(document, theme, pictures, madeOn), {
    record: document.address,
    madeOn: new Date(`${madeOn}T00:00:00Z`),
    evenPageShift,
    closer: () => draw(document, setCloser(theme), pictures, madeOn),
  })
  const { findings } = await checkPdf(bytes, { text })
  if (findings.length) {
    const remedy = 'This is a fault of the PDF engine or of a block: report it with this page'
    const problems = findings.map(({ code, problem }) => ({ record: document.address, field: '', problem: `${problem} (${code})`, remedy }))
    throw new ProblemsError(`The ${theme.name} PDF of ${document.address} is not accessible`, problems)
  }
  return { bytes, pages }
}

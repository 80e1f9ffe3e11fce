import type { WaymarkDocument } from '../../content/document/node.ts'
import type { FormatContext } from '../../site/formats/format.ts'
import { easyReadPdf } from '../../site/formats/pdf/easy-read.ts'
import { renderTagged } from '../../site/formats/pdf/engine/render-tagged.ts'
import { paperDocument } from '../../site/formats/pdf/paper-document.tsx'
import { loadPictures } from '../../site/formats/pdf/pictures.ts'
import { standardPdf } from '../../site/formats/pdf/standard.ts'
import { easyReadTheme, evenPageShift, setCloser, standardTheme, type Theme } from '../../site/formats/pdf/theme.ts'

export interface PdfTask {
  document: WaymarkDocument
  context: FormatContext
  /** Whether the finished file is checked against PDF/UA-1, as the build does. */
  isChecked: boolean
}

/** Runs in a worker thread: the PDF of a document as the build makes it, or without the check that follows. */
export default async function drawPdf({ document, context, isChecked }: PdfTask): Promise<Uint8Array> {
  const isStandard = document.variant === 'standard'
  if (isChecked) return (await (isStandard ? standardPdf : easyReadPdf).render(document, context)).bytes
  const pictures = await loadPictures(document, context.mediaFolder)
  const theme = isStandard ? standardTheme : easyReadTheme
  const drawn = (closeness: Theme) => paperDocument(document, closeness, pictures, context.madeOn)
  const options = { record: document.address, madeOn: new Date(`${context.madeOn}T00:00:00Z`), evenPageShift, closer: () => drawn(setCloser(theme)) }
  const { bytes } = await renderTagged(drawn(theme), options)
  return bytes
}

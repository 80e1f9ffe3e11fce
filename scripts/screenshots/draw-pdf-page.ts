import { readFile, writeFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What pdfjs gives in Node: a canvas of the package that it brings. */
interface Drawing {
  canvas: { toBuffer: (type: 'image/png') => Buffer }
  context: CanvasRenderingContext2D
}

/** Draws a page of a PDF as it comes out of a printer. */
export async function drawPdfPage(file: string, pageNumber: number, width: number, picture: string): Promise<void> {
  const task = getDocument({ data: new Uint8Array(await readFile(file)), useSystemFonts: false, verbosity: 0 })
  const pdf = await task.promise
  const page = await pdf.getPage(pageNumber)
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
  const factory = pdf.canvasFactory as { create: (width: number, height: number) => Drawing }
  const { canvas, context } = factory.create(Math.round(viewport.width), Math.round(viewport.height))
  await page.render({ canvas: null, canvasContext: context, viewport }).promise
  await writeFile(picture, canvas.toBuffer('image/png'))
  await task.destroy()
}

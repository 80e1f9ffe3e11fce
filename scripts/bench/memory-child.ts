import type { WaymarkDocument } from '../../content/document/node.ts'
import { memoryForDrawing } from '../../site/build/files/memory-for-drawing.ts'
import type { Format, FormatContext } from '../../site/formats/format.ts'
import { formats } from '../../site/formats/registry.ts'
import { answerParent } from './machine/child-side.ts'

export interface MemoryTask {
  documents: WaymarkDocument[]
  context: FormatContext
  pdfs: number
}

export interface MemoryAnswer {
  /** Bytes of this process when the last PDF was made. */
  resident: number
}

/** Draws PDFs of documents one after the other, as one worker of a build does, and tells what it holds in the end. */
await answerParent(async ({ documents, context, pdfs }: MemoryTask, tell): Promise<MemoryAnswer> => {
  memoryForDrawing()
  let done = 0
  while (done < pdfs) {
    // Let go when it is drawn: a worker is given one at a time.
    const document = documents.shift()
    if (!document) throw new Error(`There are documents for ${done} PDFs, and ${pdfs} are asked for: make more guides`)
    for (const format of pdfFormatsOf(document).slice(0, pdfs - done)) {
      await format.render(document, context)
      done += 1
      if (done % 100 === 0) tell({ done, resident: process.memoryUsage.rss() })
    }
  }
  return { resident: process.memoryUsage.rss() }
})

function pdfFormatsOf(document: WaymarkDocument): Format[] {
  return formats.filter(
    ({ mediaType, variants, isFor }) => mediaType === 'application/pdf' && variants.includes(document.variant) && (isFor?.(document) ?? true),
  )
}

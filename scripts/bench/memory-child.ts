import { buildDocuments } from '../../content/document/build-documents.ts'
import { readPublication } from '../../content/publication/read-publication.ts'
import { formats } from '../../site/formats/registry.ts'
import { answerParent } from './machine/child-side.ts'

export interface MemoryTask {
  publicationFolder: string
  madeOn: string
  pdfs: number
}

export interface MemoryAnswer {
  /** Bytes of this process when the last PDF was made. */
  resident: number
}

/** Draws PDFs of guides one after the other, as one worker of a build does, and tells what it holds in the end. */
await answerParent(async ({ publicationFolder, madeOn, pdfs }: MemoryTask, tell): Promise<MemoryAnswer> => {
  const publication = await readPublication(publicationFolder)
  const context = { mediaFolder: publication.mediaFolder, madeOn }
  const documents = buildDocuments(publication, { today: madeOn }).filter(({ kind }) => kind === 'guide')
  const tasks = documents.flatMap((document) =>
    formats
      .filter(({ mediaType, variants, isFor }) => mediaType === 'application/pdf' && variants.includes(document.variant) && (isFor?.(document) ?? true))
      .map((format) => () => format.render(document, context)),
  )
  for (let done = 0; done < pdfs; done++) {
    await tasks[done % tasks.length]?.()
    if ((done + 1) % 100 === 0) tell({ done: done + 1, resident: process.memoryUsage.rss() })
  }
  return { resident: process.memoryUsage.rss() }
})

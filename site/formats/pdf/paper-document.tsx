import type { ReactElement } from 'react'
import { isPackAddress } from '../../../content/document/addresses.ts'
import type { Block, WaymarkDocument } from '../../../content/document/node.ts'
import { createRenderer } from '../../../content/document/render.ts'
import { DocumentEnd } from './components/document-end.tsx'
import { DocumentStart } from './components/document-start.tsx'
import { inOrder } from './components/in-order.ts'
import { PageFrame } from './components/page-frame.tsx'
import { handlers } from './handlers/handlers.ts'
import { frameOf } from '../shared/frame.ts'
import { HeadingLevels } from './heading-levels.ts'
import type { Theme } from './theme.ts'
import { wordsSection } from './words.ts'

/** A document as react-pdf elements. Pure: the same document, theme, pictures and day give the same elements. */
export function paperDocument(document: WaymarkDocument, theme: Theme, pictures: ReadonlyMap<string, Buffer>, madeOn: string): ReactElement {
  const frame = frameOf(document)
  const levels = new HeadingLevels()
  const draw = createRenderer(handlers, {
    theme,
    frame,
    site: document.site,
    address: document.address,
    pictures,
    levels,
    startsPages: isPackAddress(document.address),
  })
  const words = wordsSection(document)
  const blocks: Block[] = [...document.lead, ...document.parts, ...document.tail, ...(words ? [words] : [])]
  const drawn = inOrder(draw.all(blocks))
  return (
    <PageFrame document={document} theme={theme} frame={frame} madeOn={madeOn}>
      <DocumentStart document={document} theme={theme} frame={frame} />
      {drawn}
      <DocumentEnd document={document} theme={theme} frame={frame} madeOn={madeOn} />
    </PageFrame>
  )
}

import type { SiteView } from '../../../content/document/node.ts'
import type { Frame } from '../shared/frame.ts'
import type { HeadingLevels } from './heading-levels.ts'
import type { Theme } from './theme.ts'

/** What handlers need besides the node. */
export interface PdfContext {
  theme: Theme
  frame: Frame
  site: SiteView
  /** Of the document itself. */
  address: string
  /** Picture files ready to print, by their name in the publication. */
  pictures: ReadonlyMap<string, Buffer>
  levels: HeadingLevels
  /** Each part begins on a page of its own, so that it can be handed over alone. */
  startsPages: boolean
}

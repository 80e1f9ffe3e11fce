import type { SiteView } from '../../../content/document/node.ts'
import type { HeadingLevels } from '../../../site/formats/pdf/heading-levels.ts'

/** What the handlers need besides the node. */
export interface TypstContext {
  site: SiteView
  levels: HeadingLevels
}

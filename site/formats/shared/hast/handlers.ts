import type { ElementContent } from 'hast'
import type { Handlers } from '../../../../content/document/render.ts'
import { adviceHandlers } from './advice.ts'
import type { HtmlContext } from './context.ts'
import { flowHandlers } from './flow.ts'
import { inlineHandlers } from './inline.ts'
import { serviceHandlers } from './service.ts'
import { tableHandlers } from './table.ts'

/** How every kind of node is marked up where HTML is read: on the web and in EPUBs. */
export const hastHandlers: Handlers<ElementContent, HtmlContext> = {
  ...inlineHandlers,
  ...flowHandlers,
  ...adviceHandlers,
  ...serviceHandlers,
  ...tableHandlers,
}

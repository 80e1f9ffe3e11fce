import type { WaymarkDocument } from '../../../content/document/node.ts'
import type { FormatContext } from '../../formats/format.ts'

/** What is sent to a worker: everything needed to draw one document in one format and put it into the cache. */
export interface RenderTask {
  /** File URL of the module that exports `formats`. */
  formatsModule: string
  formatId: string
  document: WaymarkDocument
  context: FormatContext
  cacheFolder: string
  key: string
  extension: string
}

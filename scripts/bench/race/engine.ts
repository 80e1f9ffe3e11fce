import type { WaymarkDocument } from '../../../content/document/node.ts'

/** One page of the site, as each engine wants it. */
export interface Sample {
  document: WaymarkDocument
  /** Of the web page that holds all its words: `http://127.0.0.1:40123/guides/x/all/`. */
  webPage: string
  /** The document as Typst source. */
  typst: string
}

/** Something that makes PDFs. It has been started, so that starting is no part of the race. */
export interface Engine {
  name: string
  draw: (sample: Sample) => Promise<Uint8Array>
  stop: () => Promise<void>
}

/** As many documents at a time as a worker on each of two cores can draw. */
export const lanes = 2

import type { WaymarkDocument } from '../../content/document/node.ts'

export interface FormatContext {
  /** Folder of the publication's picture files. */
  mediaFolder: string
  /** The day the file is made, `2026-11-22`: printed on paper, and the only thing in a file that its document does not decide. */
  madeOn: string
}

export interface FormatFile {
  bytes: Uint8Array
  /** Sheets of paper, for formats that have pages. */
  pages?: number
}

/** Whether this computer has what a format needs besides the project. `version` decides what the format draws. */
export type Readiness = { version: string } | { missing: string; remedy: string }

/** A file that stands beside a web page. To add one, write it and name it in `registry.ts`: nothing else. */
export interface Format {
  id: string
  /** Folder of its code beside this file, where `id` is not its name. Files are made again when their format's code changes. */
  folder?: string
  /** As readers see it: "Large print PDF". */
  label: string
  /** What a reader must know before trusting it: stands beside the label. */
  note?: string
  /** Which documents it draws. */
  variants: readonly WaymarkDocument['variant'][]
  /** Which of those it is meant for, where not for all: the others have no such file, and nothing is said about it. */
  isFor?: (document: WaymarkDocument) => boolean
  /** Follows the page's slug in the file's name: `-large-print.pdf`. */
  suffix: string
  mediaType: string
  /** Looks for programs of the computer that it needs, once before a build. Without them no page has this file. */
  lookAround?: () => Promise<Readiness>
  /** Says why it cannot draw this document (its language, say), which then goes without. */
  canDraw?: (document: WaymarkDocument) => true | string
  /** Draws one document. Throws with the document's address and the reason; never returns a partial file. */
  render: (document: WaymarkDocument, context: FormatContext) => Promise<FormatFile>
}

/** One row of a page's formats list. */
export interface FormatEntry {
  format: string
  label: string
  note?: string
  /** Site address of the file: `/guides/first-steps/first-steps.pdf`. */
  to: string
  mediaType: string
  bytes: number
  pages?: number
}

/** `formats.json` of a site build: the files of every page, by the page's address. */
export type FormatsManifest = Record<string, FormatEntry[]>

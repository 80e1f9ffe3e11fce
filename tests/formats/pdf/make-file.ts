import type { ReactElement } from 'react'
import type { WaymarkDocument } from '../../../content/document/node.ts'
import { renderTagged, type TaggedFile, type TaggedOptions } from '../../../site/formats/pdf/engine/render-tagged.ts'
import { paperDocument } from '../../../site/formats/pdf/paper-document.tsx'
import { loadPictures } from '../../../site/formats/pdf/pictures.ts'
import { evenPageShift, type Theme } from '../../../site/formats/pdf/theme.ts'

export const mediaFolder = new URL('../../fixtures/small-site/pictures', import.meta.url).pathname
export const madeOn = '2026-11-22'

/** A document's file with the words it was made of. */
export async function makeFile(document: WaymarkDocument, theme: Theme, options: Partial<TaggedOptions> = {}): Promise<TaggedFile> {
  return fileOf(paperDocument(document, theme, await loadPictures(document, mediaFolder), madeOn), { record: document.address, evenPageShift, ...options })
}

export async function fileOf(element: ReactElement, options: Partial<TaggedOptions> = {}): Promise<TaggedFile> {
  return renderTagged(element, { record: 'tests/example', madeOn: new Date(`${madeOn}T00:00:00Z`), ...options })
}

/** Words without their spaces: a line's end may stand for one. */
export function squeeze(words: string): string {
  return words.replaceAll(/[\s\u00a0]+/g, '')
}

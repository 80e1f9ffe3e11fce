import path from 'node:path'
import { dataFolder } from '../../content/data-folder.ts'
import { type MediaCollection, mediaLayouts } from '../../content/files/layout.ts'

/** Where the CMS keeps the uploaded files of a collection. */
export function uploadsFolder(collection: MediaCollection): string {
  return path.join(dataFolder(), 'media', mediaLayouts[collection].folder)
}

/** Where the CMS keeps an uploaded file of this name. */
export function uploadedFile(collection: MediaCollection, filename: string): string {
  return path.join(uploadsFolder(collection), filename)
}

/** Fields of a record that Payload keeps with the upload, by their names there. */
const measured: { [Name in MediaCollection]: Readonly<Record<string, string>> } = {
  pictures: { width: 'width', height: 'height' },
  'recording-files': { bytes: 'filesize', width: 'width', height: 'height' },
}

/** What a record says of its file: in files it is named by the slug, whatever it was called when it was uploaded. */
export function uploadToStored(collection: MediaCollection, document: Record<string, unknown>, slug: string): Record<string, unknown> {
  const uploaded = typeof document['filename'] === 'string' ? document['filename'] : ''
  const values = Object.entries(measured[collection]).map(([field, name]) => [field, document[name] ?? undefined])
  return { file: `${slug}${path.extname(uploaded).toLowerCase().replace('.jpeg', '.jpg')}`, ...(Object.fromEntries(values) as Record<string, unknown>) }
}

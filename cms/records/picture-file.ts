import path from 'node:path'
import { dataFolder } from '../../content/data-folder.ts'

/** Where the CMS keeps the uploaded files of the picture library. */
export function picturesFolder(): string {
  return path.join(dataFolder(), 'media', 'pictures')
}

/** What a picture's record says of its file: in files it is named by the slug, whatever it was called when it was uploaded. */
export function pictureToStored(document: Record<string, unknown>, slug: string): Record<string, unknown> {
  const uploaded = typeof document['filename'] === 'string' ? document['filename'] : ''
  return {
    file: `${slug}${path.extname(uploaded).toLowerCase().replace('.jpeg', '.jpg')}`,
    width: document['width'] ?? undefined,
    height: document['height'] ?? undefined,
  }
}

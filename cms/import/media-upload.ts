import type { MediaCollection } from '../../content/files/layout.ts'
import { sha256OfFile } from '../../content/publication/sha256.ts'
import { uploadedFile } from '../records/uploaded-file.ts'
import type { Import } from './open-import.ts'

/**
 * The file to upload for a picture or a recording, unless the CMS has the very same.
 * @param stored its entry, if there is one
 */
export async function mediaUpload(
  { mediaFile }: Pick<Import, 'mediaFile'>,
  name: MediaCollection,
  record: { slug: string; file: string },
  stored: Record<string, unknown> | undefined,
): Promise<{ filePath: string } | undefined> {
  const filePath = mediaFile(name, record)
  if (!stored) return { filePath }
  const kept = await sha256OfFile(uploadedFile(name, String(stored['filename']))).catch(() => undefined)
  return kept === (await sha256OfFile(filePath)) ? undefined : { filePath }
}

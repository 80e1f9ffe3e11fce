import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { sha256 } from '../../content/publication/sha256.ts'
import type { Picture } from '../../content/schema/reference.ts'
import { picturesFolder } from '../records/picture-file.ts'
import type { Import } from './open-import.ts'

/**
 * The file to upload for a picture, unless the CMS has the very same.
 * @param stored the picture's entry, if there is one
 */
export async function pictureUpload(
  work: Pick<Import, 'picturesFolder'>,
  picture: Picture,
  stored: Record<string, unknown> | undefined,
): Promise<{ filePath: string } | undefined> {
  const filePath = path.join(work.picturesFolder, picture.file)
  if (!stored) return { filePath }
  const kept = await readFile(path.join(picturesFolder(), String(stored['filename']))).catch(() => undefined)
  return kept && sha256(kept) === sha256(await readFile(filePath)) ? undefined : { filePath }
}

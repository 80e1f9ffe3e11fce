import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { visitDocument } from '../../../content/document/map-children.ts'
import type { WaymarkDocument } from '../../../content/document/node.ts'
import { ProblemsError, type Problem } from '../../../content/schema/problem.ts'

/** Pixels across: 300 to the inch at the size a picture has beside an easy-read statement. */
const DRAWING_PIXELS = 600
const PHOTOGRAPH_PIXELS = 1000
const DRAWINGS = new Set(['.svg', '.png'])

/** Prepared once for each picture and process; named by the hash of what the file holds. */
const prepared = new Map<string, Promise<Buffer>>()

/**
 * Prepares the pictures of a document for print: drawings as PNG with few colours and no transparency, which goes into a
 * PDF as it is, photographs as JPEG. Both are small and sharp on paper.
 * @throws ProblemsError naming every picture file that is missing or unreadable
 */
export async function loadPictures(document: WaymarkDocument, mediaFolder: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Set<string>()
  visitDocument(document, { block: (block) => (block.kind === 'picture' || block.kind === 'easyReadStep') && files.add(block.picture.file) })
  const problems: Problem[] = []
  const pictures = new Map<string, Buffer>()
  for (const file of files) {
    try {
      pictures.set(file, await prepare(path.join(mediaFolder, file)))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      problems.push({
        record: document.address,
        field: 'pictures',
        problem: `the picture file "${file}" cannot be used: ${reason}`,
        remedy: 'Add the file again to the picture library',
      })
    }
  }
  if (problems.length) throw new ProblemsError(`${document.address} cannot be printed`, problems)
  return pictures
}

/** Which preparation a file had when it was last read. The same pictures stand in many documents. */
const seen = new Map<string, { version: string; key: string }>()

/** Asks the file for its day and size only, if it has been read before. */
async function prepare(file: string): Promise<Buffer> {
  const { mtimeMs, size, ino } = await stat(file)
  const version = `${mtimeMs} ${size} ${ino}`
  const last = seen.get(file)
  const known = last?.version === version ? prepared.get(last.key) : undefined
  if (known) return known
  const { key, picture } = await readAndPrepare(file)
  seen.set(file, { version, key })
  return picture
}

async function readAndPrepare(file: string): Promise<{ key: string; picture: Promise<Buffer> }> {
  const content = await readFile(file)
  const isDrawing = DRAWINGS.has(path.extname(file))
  const key = `${isDrawing} ${createHash('sha256').update(content).digest('hex')}`
  const picture = prepared.get(key) ?? (isDrawing ? drawingForPrint(content) : photographForPrint(content))
  prepared.set(key, picture)
  return { key, picture }
}

async function drawingForPrint(content: Buffer): Promise<Buffer> {
  const { width, format } = await sharp(content).metadata()
  const density = format === 'svg' ? Math.min(2400, Math.max(72, (72 * DRAWING_PIXELS) / width)) : 72
  return sharp(content, { density })
    .resize(DRAWING_PIXELS, DRAWING_PIXELS, { fit: 'inside', withoutEnlargement: format !== 'svg' })
    .flatten({ background: '#ffffff' })
    .png({ palette: true, colours: 64, dither: 0, effort: 1 })
    .toBuffer()
}

async function photographForPrint(content: Buffer): Promise<Buffer> {
  return sharp(content)
    .rotate()
    .resize(PHOTOGRAPH_PIXELS, PHOTOGRAPH_PIXELS, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 80 })
    .toBuffer()
}

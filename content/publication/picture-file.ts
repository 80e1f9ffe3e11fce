import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import type { Problem } from '../schema/problem.ts'
import type { Picture } from '../schema/reference.ts'
import { svgComplaint } from './svg-safety.ts'

export interface PictureBytes {
  picture: Picture
  /** `svg`, `png`, `jpg` or `webp`. */
  extension: string
  bytes: Uint8Array
}

/** Gives the path of a picture's file. */
export type PictureFile = (picture: Picture) => string

/** What sharp calls the formats that a file name may promise. */
const formats: Record<string, string> = { svg: 'svg', png: 'png', jpg: 'jpeg', webp: 'webp' }

/**
 * Reads a picture's file and judges it by its content, never by its name.
 * @returns the bytes, or the problem with them
 */
export async function readPicture(picture: Picture, pictureFile: PictureFile): Promise<PictureBytes | Problem> {
  const place = { record: `pictures/${picture.slug}`, field: 'file' }
  const bytes = await readFile(pictureFile(picture)).catch(() => undefined)
  if (!bytes) return { ...place, problem: `is "${picture.file}", which cannot be read`, remedy: 'Add the picture file again, or take the picture out.' }
  const extension = path.extname(picture.file).slice(1)
  const complaint = extension === 'svg' ? svgComplaint(bytes.toString('utf8')) : await rasterComplaint(bytes, extension)
  return complaint ? { ...place, ...complaint } : { picture, extension, bytes }
}

async function rasterComplaint(bytes: Uint8Array, extension: string): Promise<Pick<Problem, 'problem' | 'remedy'> | undefined> {
  const { format } = await sharp(bytes)
    .metadata()
    .catch(() => ({ format: undefined }))
  if (format !== undefined && format === formats[extension]) return undefined
  const problem = format ? `is named .${extension} but holds ${format.toUpperCase()}` : `is not a picture that can be shown`
  return { problem, remedy: 'Save the picture again as SVG, PNG, JPG or WebP.' }
}

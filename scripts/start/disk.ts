import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import path from 'node:path'
import { RemedyError } from '../launch/remedy.mjs'

/** Room for the CMS's build, a site with its PDFs, and the site before it. */
export const bytesForFirstStart = 1.5e9
/** Room for publishing once more. */
export const bytesForLaterStarts = 0.3e9

/**
 * @param folder a folder that may not be there yet
 * @returns bytes that this account may still write there
 */
export async function freeBytes(folder: string): Promise<number> {
  const there = existsSync(folder) ? folder : path.dirname(folder)
  if (there !== folder && !existsSync(there)) return freeBytes(there)
  const { bavail, bsize } = await statfs(there)
  return bavail * bsize
}

/** @throws RemedyError when the disk has less room than the work needs */
export function refuseFullDisk(free: number, needed: number, folder: string): void {
  if (free >= needed) return
  throw new RemedyError(
    `The disk is nearly full: ${formatBytes(free)} free, and Waymark needs about ${formatBytes(needed)} for ${folder}.`,
    'Free some space, or set DATA_DIR to a folder on a larger disk. Then run the same command again.',
  )
}

/** "1.5 GB", "300 MB". */
export function formatBytes(bytes: number): string {
  return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.round(bytes / 1e6)} MB`
}

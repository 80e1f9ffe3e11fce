import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { dataFolder } from '../content/data-folder.ts'

/** Folder of the CMS's own code. */
export const cmsFolder = path.dirname(fileURLToPath(import.meta.url))

/** Where editors reach the CMS. CMS_URL names it outright; otherwise it is on this computer, at CMS_PORT. */
export function cmsAddress(): string {
  return process.env['CMS_URL'] ?? `http://localhost:${process.env['CMS_PORT'] ?? '3000'}`
}

/** Every address a browser may name the CMS by: on this computer the name and the number are the same place. */
export function cmsOrigins(): string[] {
  const address = cmsAddress()
  const { hostname, port } = new URL(address)
  return hostname === 'localhost' ? [address, `http://127.0.0.1:${port}`] : [address]
}

/** The secret that signs sign-ins: PAYLOAD_SECRET, or the file `secret` in the data folder. Empty when there is neither: Payload then refuses to start. */
export function cmsSecret(): string {
  const given = process.env['PAYLOAD_SECRET']
  if (given) return given
  try {
    return readFileSync(path.join(dataFolder(), 'secret'), 'utf8').trim()
  } catch {
    return ''
  }
}

import { existsSync } from 'node:fs'
import path from 'node:path'
import { bytesForFirstStart, bytesForLaterStarts, formatBytes, freeBytes, refuseFullDisk } from './disk.ts'
import { refuseUnusablePorts } from './ports.ts'
import { ensureSecret } from './secret.ts'
import { type ServerSettings } from './settings.ts'

/**
 * What could go wrong is looked at before any work is done: ports, disk, and whether the data folder can be written.
 * @param data the data folder
 * @returns what was found
 * @throws RemedyError for the first thing that stands in the way
 */
export async function checkComputer(settings: ServerSettings, data: string): Promise<string> {
  await refuseUnusablePorts(settings)
  const free = await freeBytes(data)
  refuseFullDisk(free, existsSync(path.join(data, 'live')) ? bytesForLaterStarts : bytesForFirstStart, data)
  await ensureSecret(data)
  return `ports ${settings.sitePort} and ${settings.cmsPort} are free, and so are ${formatBytes(free)} of disk`
}

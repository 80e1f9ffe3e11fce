import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { dataFolder } from '../../../content/data-folder.ts'

/** The record that the build leaves in every site (`site/build/live`): of all it says, which publication the site shows. */
const siteRecordSchema = z.object({ publication: z.string().regex(/^[0-9a-f]{16}$/), publishedAt: z.string() })

/** The publication whose site is live, so that site and API say the same, after a roll back too. */
export async function livePublication(): Promise<{ digest: string; folder: string } | undefined> {
  const file = path.join(/* turbopackIgnore: true */ dataFolder(), 'live', '.waymark', 'site.json')
  try {
    const { publication } = siteRecordSchema.parse(JSON.parse(await readFile(file, 'utf8')))
    const folder = path.join(/* turbopackIgnore: true */ dataFolder(), 'publications', publication)
    await stat(folder)
    return { digest: publication, folder }
  } catch {
    return undefined
  }
}

import { mkdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { dataFolder } from '../../content/data-folder.ts'
import { publishContentFiles } from '../../content/publication/publish-content-files.ts'

/** Puts a publication of the small site live, as the build does. */
export async function goLive(): Promise<void> {
  const digest = await publishContentFiles('tests/fixtures/small-site', path.join(dataFolder(), 'publications'), '2026-11-25')
  const about = path.join(dataFolder(), 'sites', 'one', '.waymark')
  await mkdir(about, { recursive: true })
  await writeFile(path.join(about, 'site.json'), JSON.stringify({ publication: digest, publishedAt: '2026-11-25T09:00:00.000Z' }))
  await symlink(path.join('sites', 'one'), path.join(dataFolder(), 'live'))
}

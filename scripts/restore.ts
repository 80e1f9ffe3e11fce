import path from 'node:path'
import { dataFolder } from '../content/data-folder.ts'
import { restoreBackup } from './backup/restore-backup.ts'
import { RemedyError } from './launch/remedy.mjs'
import { endWith } from './process/end-with.ts'
import { lookAtPort } from './start/ports.ts'
import { readServerSettings } from './start/settings.ts'

/** `npm run restore -- data/backups/<folder> [--yes]`: puts a backup back. */
await endWith(async () => {
  const words = process.argv.slice(2)
  const backup = words.find((word) => !word.startsWith('--'))
  if (!backup) throw new RemedyError('Which backup?', 'Name its folder: npm run restore -- data/backups/<folder>')
  const { host, cmsPort } = readServerSettings()
  if ((await lookAtPort(host, cmsPort)) === 'taken') {
    throw new RemedyError(
      `Something answers on port ${cmsPort}: probably Waymark’s CMS, which must not run while its database is replaced.`,
      'Stop it (Ctrl-C where it runs), then run the same command again.',
    )
  }
  const before = await restoreBackup({
    backup: path.resolve(backup),
    data: dataFolder(),
    databaseUrl: process.env['DATABASE_URL'],
    mayReplace: words.includes('--yes'),
  })
  console.log(`Restored. What was there before is kept in ${before}`)
  console.log('Run npm start: it publishes what was restored.')
  return 0
})

import { dataFolder } from '../content/data-folder.ts'
import { makeBackup } from './backup/make-backup.ts'
import { endWith } from './process/end-with.ts'

/** `npm run backup`: one folder with everything that cannot be made again. Waymark may go on running. */
await endWith(async () => {
  const folder = await makeBackup({ data: dataFolder(), databaseUrl: process.env['DATABASE_URL'] })
  console.log(`Backup written to ${folder}`)
  console.log('It holds sign-in data and the secret of this installation: keep it where only the people who run Waymark can read it.')
  console.log(`To put it back: npm run restore -- ${folder}`)
  return 0
})

import path from 'node:path'
import { RemedyError } from './launch/remedy.mjs'
import { root } from './launch/root.mjs'
import { endWith } from './process/end-with.ts'
import { run } from './process/run.ts'

/** `npm run migrate:create -- what-changed`: writes the migration for each kind of database, if the content model has changed. No database is contacted. */
await endWith(async () => {
  const name = process.argv[2]
  if (!name || !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)) {
    throw new RemedyError('A migration needs a name.', 'Say what changes, in small letters: npm run migrate:create -- add_opening_hours')
  }
  const command = ['--import', 'tsx', path.join(root, 'cms', 'commands', 'create-migration.ts'), name]
  for (const url of ['', 'postgres://unused']) {
    const code = await run(process.execPath, command, { DATABASE_URL: url })
    if (code !== 0) return code
  }
  return 0
})

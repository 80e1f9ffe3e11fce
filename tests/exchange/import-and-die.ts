import { applyJournal } from '../../cms/directory-import/journal/apply-journal.ts'
import { keepJournal } from '../../cms/directory-import/journal/keep-journal.ts'
import type { Change } from '../../cms/directory-import/change.ts'
import { openCms } from '../../cms/open-cms.ts'

/** Started by a test as a process of its own: dies in the middle of an import, as by a power cut. */
const die = (): never => process.kill(process.pid, 'SIGKILL') as never

const [moment] = process.argv.slice(2)
const { changes } = await new Promise<{ changes: Change[] }>((resolve) => process.once('message', (message) => resolve(message as never)))
const payload = await openCms()
const journal = await keepJournal(payload, { source: 'test' }, changes)

if (moment === 'between an entry and its version') {
  const createVersion = payload.db.createVersion.bind(payload.db)
  let written = 0
  payload.db.createVersion = ((args: never) => (++written === 3 ? die() : createVersion(args))) as typeof payload.db.createVersion
}
if (moment === 'while putting back') {
  const update = payload.db.deleteOne.bind(payload.db)
  let removed = 0
  payload.db.deleteOne = ((args: never) => (++removed === 2 ? die() : update(args))) as typeof payload.db.deleteOne
}
await applyJournal(payload, journal, {
  onStep: async (done) => {
    if (moment === 'between two entries' && done === 3) die()
    if (moment !== 'while putting back' || done !== 4) return
    const last = changes.at(-1)
    if (last) await payload.create({ collection: 'services', data: { id: last.id, name: 'Came before', slug: 'came-before' }, draft: true })
  },
})

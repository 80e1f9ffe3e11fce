import type { Payload } from 'payload'
import type { ApplyOptions } from './apply-journal.ts'

/** After so many entries the owner is told how far its import is: often enough for whoever waits, and hardly any work. */
const often = 25

/** Tells the owner of a journal, `directory-imports/<id>`, how many entries are done, so that its screen shows it on whichever server. */
export function tellingOwner(payload: Payload, owner: string): ApplyOptions {
  const id = owner.replace(/^directory-imports\//, '')
  return {
    onStep: async (done, of) => {
      if (done % often !== 0) return
      const found = await payload.findByID({ collection: 'directory-imports', id, depth: 0, select: { counts: true }, disableErrors: true })
      const counts = { ...(found?.counts as object | null | undefined), done, of }
      if (found) await payload.db.updateOne({ collection: 'directory-imports', id, data: { counts }, returning: false })
    },
  }
}

import type { Payload } from 'payload'
import { countPlan, type Change } from '../directory-import/change.ts'
import { importForOwner } from '../directory-import/journal/finish-journals.ts'
import type { DirectoryImport } from '../payload-types.ts'
import { findImport, ownerOf } from './find-import.ts'
import { planImport } from './plan-import.ts'

/** Imports that this process is at already: a lock that is not renewed while thousands of rows are looked at seems to be free. */
const atWork = new Set<string>()

/**
 * Does an import that an editor wants: looks once more, and brings it in when it would still change what the editor saw. Does nothing
 * while another is at work: the server asks again. Never throws.
 */
export async function doImport(payload: Payload, id: string): Promise<void> {
  if (atWork.has(id)) return
  atWork.add(id)
  try {
    const { file } = await payload.findByID({ collection: 'directory-imports', id, depth: 0, select: { file: true } })
    await importForOwner(payload, file, ownerOf({ id }), () => planOnceMore(payload, id))
    await findImport(payload, id)
  } catch (error) {
    payload.logger.error({ err: error }, 'An import was interrupted. It goes on in a moment.')
  } finally {
    atWork.delete(id)
  }
}

/** Does what was asked for and not begun: its server was stopped, or another import was at work. */
export async function doWantedImports(payload: Payload): Promise<void> {
  const wanted = { collection: 'directory-imports', where: { state: { equals: 'applying' } }, select: { file: true } } as const
  const { docs } = await payload.find({ ...wanted, sort: 'updatedAt', depth: 0, pagination: false })
  for (const { id } of docs) await doImport(payload, id)
}

/** @returns nothing when it is done already, or when an editor has to look again: the screen then says why */
async function planOnceMore(payload: Payload, id: string): Promise<readonly Change[] | undefined> {
  const found = await findImport(payload, id)
  if (found?.state !== 'applying') return undefined
  const note = (data: Partial<Pick<DirectoryImport, 'state' | 'counts' | 'problems'>>): Promise<unknown> =>
    payload.db.updateOne({ collection: 'directory-imports', id, data, returning: false })
  try {
    const { plan, seen } = await planImport(payload, found)
    if (!plan || plan.problems.length > 0 || seen !== found.seen) {
      await note({ state: 'looking' })
      return undefined
    }
    await note({ counts: { ...countPlan(plan), done: 0, of: plan.changes.length } })
    return plan.changes
  } catch (error) {
    payload.logger.error({ err: error }, `Looking at "${found.file}" once more failed.`)
    await note({
      state: 'undone',
      problems: [{ record: found.file, field: '', problem: 'could not be looked at', remedy: 'Choose it again. The log says why.' }],
    })
    return undefined
  }
}

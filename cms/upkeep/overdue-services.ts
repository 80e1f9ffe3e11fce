import type { Payload } from 'payload'
import type { Service } from '../payload-types.ts'
import { dateOf } from '../fields/day.ts'

export type OverdueService = Pick<Service, 'id' | 'name' | 'nextCheck' | 'owner'>

/** Published records whose day of checking is past, the longest overdue first. Those of a feed are checked where they come from. */
export async function overdueServices(payload: Payload, today: string): Promise<OverdueService[]> {
  const where = { and: [{ _status: { equals: 'published' } }, { nextCheck: { less_than: dateOf(today) } }, { 'followedFrom.url': { exists: false } }] }
  const select = { name: true, nextCheck: true, owner: true } as const
  const { docs } = await payload.find({ collection: 'services', where, sort: 'nextCheck', pagination: false, select, depth: 0 })
  return docs
}

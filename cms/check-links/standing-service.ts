import type { Payload } from 'payload'
import { readStandingEntry, type StandingEntry } from '../database/standing-entry.ts'
import type { Service } from '../payload-types.ts'

/** As readers see it, and as it was last saved: its contact is there. */
export type StandingService = StandingEntry<Service>

/** A service as it stands. Nothing when there is none, or it is in the bin. */
export async function readStanding(payload: Payload, id: string): Promise<StandingService | undefined> {
  return readStandingEntry<Service>(payload, 'services', id)
}

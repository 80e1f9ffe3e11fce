import type { Payload, PayloadRequest } from 'payload'
import type { Service } from '../payload-types.ts'

export interface StandingService {
  /** What readers see; for a record that was never published, what was last saved. */
  standing: Service
  /** As it was last saved, drafts included: its contact is there. */
  latest: Service
}

/** A record as it stands, inside the transaction of a request where there is one. Nothing when there is none, or it is in the bin. */
export async function readStanding(payload: Payload, id: string, req?: PayloadRequest): Promise<StandingService | undefined> {
  const common = { collection: 'services' as const, id, depth: 0, disableErrors: true, ...(req ? { req } : {}) }
  const latest = (await payload.findByID({ ...common, draft: true })) as Service | null
  if (!latest || latest.deletedAt) return undefined
  const published = (await payload.findByID({ ...common, draft: false })) as Service | null
  return { latest, standing: published?._status === 'published' ? published : latest }
}

import type { Payload, PayloadRequest } from 'payload'
import { present } from '../../content/document/present.ts'
import type { FollowedFeed } from '../../content/schema/record.ts'
import { ukDay } from '../../content/uk-day.ts'

/** What readers are told of the feeds whose entries they see. The day of reading counts, not the hour: a site is built for a day. */
export async function readFollowedFeeds(payload: Payload, req?: PayloadRequest): Promise<FollowedFeed[]> {
  const where = { shownTo: { equals: 'readers' } }
  const { docs } = await payload.find({ collection: 'feeds', where, sort: 'url', depth: 0, pagination: false, ...(req ? { req } : {}) })
  return docs.map(({ url, name, readAt, licence, licenceUrl, attribution }) =>
    present({
      ...{ url, name, licence: licence || undefined, licenceUrl: licenceUrl || undefined, attribution: attribution || undefined },
      readOn: readAt ? ukDay(new Date(readAt)) : undefined,
    }),
  )
}

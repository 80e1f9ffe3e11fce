import type { Payload } from 'payload'
import type { Organisation } from '../payload-types.ts'

/**
 * Organisations of a feed for which ours are kept: the web address of ours, by the id of theirs. One whose ours is gone or in the bin is
 * left out no more: its services would be nobody's.
 * @param url of the feed
 */
export async function leftOutOrganisations(payload: Payload, url: string): Promise<Map<string, string>> {
  const where = { and: [{ 'followedFrom.url': { equals: url } }, { keptInstead: { exists: true } }] }
  const { docs: theirs } = await payload.find({ collection: 'organisations', where, select: { keptInstead: true }, depth: 0, pagination: false })
  if (theirs.length === 0) return new Map()
  const ids = theirs.flatMap((one) => keptOf(one) ?? [])
  const { docs: ours } = await payload.find({ collection: 'organisations', where: { id: { in: ids } }, select: { slug: true }, depth: 0, pagination: false })
  const slugs = new Map(ours.map(({ id, slug }) => [id, slug]))
  return new Map(theirs.flatMap((one) => pairOf(one.id, slugs.get(keptOf(one) ?? ''))))
}

const keptOf = ({ keptInstead }: Pick<Organisation, 'keptInstead'>): string | undefined => (typeof keptInstead === 'object' ? keptInstead?.id : keptInstead)

const pairOf = (id: string, slug: string | null | undefined): [string, string][] => (slug ? [[id, slug]] : [])

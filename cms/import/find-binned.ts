import type { Payload } from 'payload'
import type { Problem } from '../../content/schema/problem.ts'
import { collectionNames, type Records } from '../../content/schema/publication.ts'

/** Incoming records whose entries somebody has put into the bin: only a person can tell which of the two is meant. */
export async function findBinned(payload: Payload, incoming: readonly Records[]): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const collection of collectionNames) {
    const where = { deletedAt: { exists: true } }
    const { docs } = await payload.find({ collection, where, trash: true, select: { slug: true }, depth: 0, pagination: false })
    const binned = new Set(docs.map(({ slug }) => slug))
    const records = incoming.flatMap((one) => one[collection].map(({ slug }) => slug))
    for (const slug of records.filter((one) => binned.has(one))) {
      problems.push({
        record: `${collection}/${slug}`,
        field: '',
        problem: 'is in the bin of the CMS',
        remedy: 'Restore it there, or delete it for good. Then import again.',
      })
    }
  }
  return problems
}

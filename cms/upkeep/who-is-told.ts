import type { Payload } from 'payload'
import type { User } from '../payload-types.ts'
import type { OverdueService } from './overdue-services.ts'

/** Who is told of which entries: their owners of their own, editors and admins of those that nobody owns. Nobody is told of nothing. */
export async function whoIsTold(payload: Payload, services: readonly OverdueService[]): Promise<{ person: User; services: OverdueService[] }[]> {
  const { docs } = await payload.find({ collection: 'users', depth: 0, pagination: false })
  const known = new Set(docs.map(({ id }) => id))
  return docs
    .map((person) => {
      const own = services.filter((service) => ownerOf(service) === person.id)
      const mayTakeOver = person.role === 'admin' || person.role === 'editor'
      return { person, services: [...own, ...(mayTakeOver ? services.filter((service) => !known.has(ownerOf(service) ?? '')) : [])] }
    })
    .filter((told) => told.services.length > 0)
}

function ownerOf({ owner }: OverdueService): string | undefined {
  return typeof owner === 'object' ? owner?.id : owner
}

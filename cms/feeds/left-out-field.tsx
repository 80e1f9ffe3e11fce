import type { UIFieldServerProps } from 'payload'
import type { Feed } from '../payload-types.ts'
import { TakeInAgain } from './take-in-again.tsx'

/** In a feed: its entries that are left out because ours are kept. Nothing while there is none. */
export async function LeftOutField({ id, data, payload }: UIFieldServerProps) {
  const { url } = data as Feed
  if (!id || !url) return null
  const where = { and: [{ 'followedFrom.url': { equals: url } }, { keptInstead: { exists: true } }] }
  const { docs } = await payload.find({ collection: 'services', where, select: { name: true, keptInstead: true }, depth: 1, pagination: false, sort: 'name' })
  if (docs.length === 0) return null
  return (
    <section aria-labelledby="left-out-title" className="field-type">
      <h3 id="left-out-title">Left out, because ours are kept</h3>
      <ul>
        {docs.map(({ id: entry, name, keptInstead }) => (
          <li key={entry}>
            <a href={`/admin/collections/services/${entry}`}>{name}</a>
            {typeof keptInstead === 'object' && keptInstead && (
              <>
                , for our own <a href={`/admin/collections/services/${keptInstead.id}`}>{keptInstead.name}</a>
              </>
            )}
            <TakeInAgain id={entry} />
          </li>
        ))}
      </ul>
    </section>
  )
}

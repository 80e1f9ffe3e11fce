import type { Payload, UIFieldServerProps } from 'payload'
import type { ComparedCollection } from '../../content/duplicates/find-duplicates.ts'
import type { Feed } from '../payload-types.ts'
import { TakeInAgain } from './take-in-again.tsx'

interface LeftOut {
  collection: ComparedCollection
  id: string
  name: string
  /** Our own, which is kept. */
  ours: { id: string; name: string } | undefined
}

/** In a feed: its entries that are left out because ours are kept. Nothing while there is none. */
export async function LeftOutField({ id, data, payload }: UIFieldServerProps) {
  const { url } = data as Feed
  if (!id || !url) return null
  const all = [...(await leftOut(payload, 'organisations', url)), ...(await leftOut(payload, 'services', url))]
  if (all.length === 0) return null
  return (
    <section aria-labelledby="left-out-title" className="field-type waymark-entries">
      <h3 id="left-out-title">Left out, because ours are kept</h3>
      <ul>
        {all.map(({ collection, id: entry, name, ours }) => (
          <li key={entry}>
            Theirs: <a href={`/admin/collections/${collection}/${entry}`}>{name}</a>.
            {ours && (
              <>
                {' '}
                Ours: <a href={`/admin/collections/${collection}/${ours.id}`}>{ours.name}</a>.
              </>
            )}
            <TakeInAgain collection={collection} id={entry} />
          </li>
        ))}
      </ul>
    </section>
  )
}

async function leftOut(payload: Payload, collection: ComparedCollection, url: string): Promise<LeftOut[]> {
  const where = { and: [{ 'followedFrom.url': { equals: url } }, { keptInstead: { exists: true } }] }
  const { docs } = await payload.find({ collection, where, select: { name: true, keptInstead: true }, depth: 1, pagination: false, sort: 'name' })
  return docs.map(({ id, name, keptInstead: ours }) => ({ collection, id, name, ours: typeof ours === 'object' && ours ? ours : undefined }))
}

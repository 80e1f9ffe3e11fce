import type { ServerProps } from 'payload'
import type { Feed } from '../payload-types.ts'
import { ProblemList } from './problem-list.tsx'

/** More than this is read in the feed itself. */
const enough = 5

/** On the dashboard: feeds that could not be read, each with the records that stand in the way. Nothing while all went well. */
export async function FeedsState({ payload }: Pick<ServerProps, 'payload'>) {
  const { docs } = await payload.find({ collection: 'feeds', where: { state: { equals: 'stopped' } }, sort: 'name', depth: 0, pagination: false })
  if (docs.length === 0) return null
  return (
    <section aria-labelledby="feeds-title" className="dashboard-words">
      <h2 id="feeds-title">{docs.length === 1 ? '1 feed could not be read' : `${docs.length} feeds could not be read`}</h2>
      <p>Readers see what came in before. Each is tried again by itself.</p>
      {docs.map((feed) => (
        <Stopped key={feed.id} feed={feed} />
      ))}
    </section>
  )
}

function Stopped({ feed: { id, name, problems } }: { feed: Feed }) {
  const all = problems ?? []
  return (
    <>
      <h3>
        <a href={`/admin/collections/feeds/${id}`}>{name}</a>
      </h3>
      <ProblemList problems={all} most={enough} />
      {all.length > enough && <p>And {all.length - enough} more: see the feed.</p>}
    </>
  )
}

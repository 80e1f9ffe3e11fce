import type { ServerProps } from 'payload'
import { formatDay } from '../../content/document/format-day.ts'
import { ukDay } from '../../content/uk-day.ts'
import { AskButton } from '../check-links/ask-button.tsx'
import { dayOf } from '../fields/day.ts'
import { uncheckedServices, type LeavingService, type Unchecked } from '../upkeep/leaving-services.ts'
import type { OverdueService } from '../upkeep/overdue-services.ts'

/** More than this is a list of its own. */
const enough = 8
/** So many providers are asked with one press. */
const mostAsked = 200

/** On the dashboard: what waits for an editor in the directory, and what leaves its lists because nobody checks it. */
export async function DirectoryState({ payload }: Pick<ServerProps, 'payload'>) {
  const unchecked = await uncheckedServices(payload, ukDay())
  const { totalDocs: waiting } = await payload.count({ collection: 'update-requests', where: { state: { in: ['new', 'checking'] } } })
  return (
    <section aria-labelledby="directory-title" className="dashboard-words">
      <h2 id="directory-title">Is the directory right?</h2>
      <p>
        {waiting === 0 ? (
          'Nobody waits for an answer.'
        ) : (
          <a href="/admin/collections/update-requests?where[state][in]=new,checking">
            {waiting === 1 ? '1 request waits for you' : `${waiting} requests wait for you`}
          </a>
        )}
      </p>
      <Overdue {...unchecked} />
    </section>
  )
}

function Overdue({ overdue, leaving, left }: Unchecked) {
  if (overdue.length === 0) return <p>Every service was checked in time.</p>
  const goes = new Map(leaving.map(({ service, lastDay }: LeavingService) => [service.id, lastDay]))
  const gone = new Set(left.map(({ id }) => id))
  // What leaves soon first: there is still time. What has left is named in the list that follows.
  const inOrder = [...leaving.map(({ service }) => service), ...overdue.filter(({ id }) => !goes.has(id) && !gone.has(id)), ...left]
  return (
    <>
      <p>
        {overdue.length === 1 ? '1 service was' : `${overdue.length} services were`} not checked in time.
        {leaving.length > 0 && ` ${leaving.length} of them ${leaving.length === 1 ? 'leaves' : 'leave'} the lists soon.`}
        {left.length > 0 && ` ${left.length} ${left.length === 1 ? 'has' : 'have'} left the lists.`}
      </p>
      <ul>
        {inOrder.slice(0, enough).map((service) => (
          <li key={service.id}>
            <a href={`/admin/collections/services/${service.id}`}>{service.name}</a>: {fateOf(service, goes.get(service.id), gone.has(service.id))}
          </li>
        ))}
      </ul>
      {inOrder.length > enough && (
        <p>
          <a href={`/admin/collections/services?sort=nextCheck&where[nextCheck][less_than]=${ukDay()}`}>See all {inOrder.length}</a>
        </p>
      )}
      <AskButton services={inOrder.slice(0, mostAsked).map(({ id }) => id)} words="Ask their providers to check" />
    </>
  )
}

function fateOf({ nextCheck }: OverdueService, lastDay: string | undefined, hasLeft: boolean): string {
  const due = `was due by ${formatDay(dayOf(nextCheck))}`
  if (hasLeft) return `${due} and has left the lists`
  return lastDay ? `${due} and leaves the lists after ${formatDay(lastDay)}` : due
}

import type { UIFieldServerProps } from 'payload'
import { formatDay } from '../../content/document/format-day.ts'
import { ukDay } from '../../content/uk-day.ts'
import { PostButton } from '../components/post-button.tsx'
import { ProblemList } from '../components/problem-list.tsx'
import type { Feed } from '../payload-types.ts'

/** More than this is read below, entry by entry. */
const enough = 5

/** At the top of a feed: how its last reading went, and the button that has it read at once. */
export function ReadNowField({ id, data }: UIFieldServerProps) {
  if (!id) return null
  const { state, readAt, problems } = data as Feed
  const all = state === 'stopped' ? (problems ?? []) : []
  return (
    <section aria-labelledby="reading-title" className="field-type waymark-entries">
      <h3 id="reading-title">{stateWords(state, readAt)}</h3>
      <ProblemList problems={all} most={enough} />
      {all.length > enough && <p>And {all.length - enough} more: see "Problems" below.</p>}
      <PostButton
        words="Read now"
        to="/api/feeds/read-now"
        body={{ feed: String(id) }}
        done="It is read within half a minute. Load the page again to see what came of it."
      />
    </section>
  )
}

function stateWords(state: Feed['state'], readAt: Feed['readAt']): string {
  const last = readAt ? `last read on ${formatDay(ukDay(new Date(readAt)))}` : 'not read yet'
  if (state === 'reading') return 'It is being read'
  if (state !== 'stopped') return `${last.charAt(0).toUpperCase()}${last.slice(1)}`
  return readAt ? `It could not come in. Readers see what was ${last}` : 'It could not come in'
}

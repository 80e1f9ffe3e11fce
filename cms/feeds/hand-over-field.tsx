import type { UIFieldServerProps } from 'payload'
import { PostButton } from '../components/post-button.tsx'
import type { Feed } from '../payload-types.ts'
import { ownInFeed } from './own-in-feed.ts'

/** More than this nobody reads. */
const enough = 20

/** In a feed that could not come in: entries of our own that it has too, and the button that gives them to it. Nothing while there is none. */
export async function HandOverField({ id, data, payload }: UIFieldServerProps) {
  const feed = data as Feed
  const own = id && feed.state === 'stopped' ? await ownInFeed(payload, feed) : []
  if (own.length === 0) return null
  return (
    <section aria-labelledby="own-title" className="field-type waymark-warning">
      <h3 id="own-title">{own.length === 1 ? 'It has 1 entry that is our own too' : `It has ${own.length} entries that are our own too`}</h3>
      <p>
        Two cannot look after one entry. If you let the feed have them, they say what it says from now on, and cannot be changed here. What they said before
        stays among their versions.
      </p>
      <ul>
        {own.slice(0, enough).map(({ collection, id: entry, name }) => (
          <li key={entry}>
            <a href={`/admin/collections/${collection}/${entry}`}>{name}</a>
          </li>
        ))}
      </ul>
      {own.length > enough && <p>And {own.length - enough} more.</p>}
      <PostButton
        words="Let the feed have them"
        to="/api/feeds/hand-over"
        body={{ feed: String(id) }}
        done="They are the feed's now. It is read within half a minute: load the page again to see what came of it."
      />
    </section>
  )
}

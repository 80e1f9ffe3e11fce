import type { Payload, UIFieldServerProps } from 'payload'
import { formatDay } from '../../content/document/format-day.ts'
import { ukDay } from '../../content/uk-day.ts'
import { PostButton } from '../components/post-button.tsx'
import type { ComparedCollection } from '../../content/duplicates/find-duplicates.ts'
import { TakeInAgain } from './take-in-again.tsx'
import type { Feed, Service } from '../payload-types.ts'

type Followed = Pick<Service, 'followedFrom' | '_status'> & Partial<Pick<Service, 'isHidden'>> & { keptInstead?: string | { id: string } | null }

interface Kept {
  collection: ComparedCollection
  id: string
  name: string
}

/** Above an entry that follows a feed: where it comes from, and that it is changed there. Nothing above an entry of our own. */
export async function FollowedNote({ id, data, payload, collectionSlug }: UIFieldServerProps) {
  const entry = data as Followed
  const { name, url } = entry.followedFrom ?? {}
  if (!id || !name || !url) return null
  const { docs } = await payload.find({ collection: 'feeds', where: { url: { equals: url } }, limit: 1, depth: 0 })
  const [feed] = docs
  const kept = await keptInstead(payload, collectionSlug === 'organisations' ? 'organisations' : 'services', entry)
  return (
    <section aria-labelledby="followed-title" className="field-type waymark-warning">
      <h3 id="followed-title">This entry comes from {name}</h3>
      <p>
        It is refreshed from <a href={new URL(url).origin}>there</a>, so it cannot be changed here. Tell them what is wrong. {lastRead(feed)}
      </p>
      <p>{kept ? <LeftOutFor {...kept} /> : whoSees(entry, feed)}</p>
      {kept && <TakeInAgain collection={kept.collection} id={String(id)} />}
      {!kept && collectionSlug === 'services' && <HideButton id={String(id)} isHidden={entry.isHidden === true} />}
    </section>
  )
}

/** Our own entry that is kept instead of this one. */
async function keptInstead(payload: Payload, collection: ComparedCollection, { keptInstead: kept }: Followed): Promise<Kept | undefined> {
  const id = typeof kept === 'object' ? kept?.id : kept
  if (!id) return undefined
  const found = await payload.findByID({ collection, id, depth: 0, select: { name: true }, disableErrors: true })
  return found ? { collection, id, name: found.name } : undefined
}

function LeftOutFor({ collection, id, name }: Kept) {
  return (
    <>
      It is left out, whatever the feed says, because it is the same as our own <a href={`/admin/collections/${collection}/${id}`}>{name}</a>.
      {collection === 'organisations' && ' Its services are those of ours.'}
    </>
  )
}

function lastRead(feed: Feed | undefined) {
  if (!feed) return 'We do not follow it any more.'
  const words = feed.readAt ? `Last read on ${formatDay(ukDay(new Date(feed.readAt)))}` : 'Not read yet'
  return (
    <>
      {words}: <a href={`/admin/collections/feeds/${feed.id}`}>see the feed</a>.
    </>
  )
}

function whoSees({ isHidden, _status }: Followed, feed: Feed | undefined): string {
  if (isHidden) return 'You hide it from readers.'
  if (_status === 'published') return 'Readers see it.'
  if (feed?.shownTo === 'readers') return 'It has left the feed, so readers do not see it any more.'
  return 'Only editors see it.'
}

function HideButton({ id, isHidden }: { id: string; isHidden: boolean }) {
  const body = { service: id, isHidden: !isHidden }
  if (!isHidden) return <PostButton words="Hide it from readers" to="/api/services/hide" body={body} done="Readers do not see it any more." />
  return (
    <PostButton words="Let readers see it again" to="/api/services/hide" body={body} done="It comes back when its feed is read, usually within a minute." />
  )
}

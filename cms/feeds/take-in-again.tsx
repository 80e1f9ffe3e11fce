import type { ComparedCollection } from '../../content/duplicates/find-duplicates.ts'
import { PostButton } from '../components/post-button.tsx'

const done = {
  services: 'It comes back when its feed is read, usually within a minute. Pages that named it go on naming ours.',
  organisations: 'It comes back when its feed is read, usually within a minute, and has its services again. Pages that named it go on naming ours.',
} as const

/** The button that undoes that an entry of a feed was left out. */
export function TakeInAgain({ collection, id }: { collection: ComparedCollection; id: string }) {
  return <PostButton words="Take it in again" to={`/api/${collection}/take-in`} body={{ entry: id }} done={done[collection]} />
}

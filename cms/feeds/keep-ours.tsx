'use client'
import type { ComparedCollection } from '../../content/duplicates/find-duplicates.ts'
import { PostButton } from '../components/post-button.tsx'

interface Pair {
  collection: ComparedCollection
  /** The feed's. */
  entry: string
  /** Ours. */
  kept: string
  onDone: (words: string) => void
}

const done = {
  services: 'Theirs is left out. Readers see ours. To take theirs in again, open it, or the feed.',
  organisations: 'Theirs is left out. Readers see ours, and its services are now those of ours. To take theirs in again, open it, or the feed.',
} as const

/** Said before it is pressed: what becomes of the services of an organisation. */
export const whatKeepingDoes = {
  services: '',
  organisations: 'If you keep ours, the services of theirs stay, and are those of ours.',
} as const

/** Of two entries that are the same, one of them a feed's: the button that keeps our own, and leaves the feed's out for good. */
export function KeepOurs({ collection, entry, kept, onDone }: Pair) {
  return (
    <PostButton words="Keep ours, and leave theirs out" to={`/api/${collection}/leave-out`} body={{ entry, kept }} done={done[collection]} onDone={onDone} />
  )
}

'use client'
import { PostButton } from '../components/post-button.tsx'

/** Of two services that are the same, one of them a feed's: the button that keeps our own, and leaves the feed's out for good. */
export function KeepOurs({ entry, kept, onDone }: { entry: string; kept: string; onDone: (words: string) => void }) {
  return (
    <PostButton
      words="Keep ours, and leave theirs out"
      to="/api/services/leave-out"
      body={{ entry, kept }}
      done="Theirs is left out. Readers see ours. To take theirs in again, open it, or the feed."
      onDone={onDone}
    />
  )
}

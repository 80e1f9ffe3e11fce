'use client'
import type { ComparedCollection } from '../../content/duplicates/find-duplicates.ts'
import { PostButton } from '../components/post-button.tsx'

interface Pair {
  collection: ComparedCollection
  one: string
  other: string
  onDone: (words: string) => void
}

/** Of two entries that look alike: the button that says they are not the same. */
export function NotTheSame({ collection, one, other, onDone }: Pair) {
  return (
    <PostButton
      words="These two are not the same"
      to={`/api/${collection}/different`}
      body={{ one, other, isDifferent: true }}
      done="Kept: they are not the same, and are not named to each other again. To take that back, open one of the two."
      onDone={onDone}
      isQuiet
    />
  )
}

/** The button that takes that back. */
export function PerhapsTheSame({ collection, one, other, onDone }: Pair) {
  return (
    <PostButton
      words="They may be the same after all"
      to={`/api/${collection}/different`}
      body={{ one, other, isDifferent: false }}
      done="Taken back. They are named to each other again when they look alike."
      onDone={onDone}
      isQuiet
    />
  )
}

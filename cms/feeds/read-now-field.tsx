import type { UIFieldServerProps } from 'payload'
import { PostButton } from '../components/post-button.tsx'

/** In a feed: the button that has it read at once. */
export function ReadNowField({ id }: UIFieldServerProps) {
  if (!id) return null
  return (
    <PostButton
      words="Read now"
      to="/api/feeds/read-now"
      body={{ feed: String(id) }}
      done="It is read within half a minute. Load the page again to see what came of it."
    />
  )
}

import { PostButton } from '../components/post-button.tsx'

/** The button that undoes that an entry of a feed was left out. */
export function TakeInAgain({ id }: { id: string }) {
  return (
    <PostButton
      words="Take it in again"
      to="/api/services/hide"
      body={{ service: id, isHidden: false }}
      done="It comes back when its feed is read, usually within a minute. Pages that named it go on naming ours."
    />
  )
}

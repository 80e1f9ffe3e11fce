import { InlineWords } from '../../components/inline-words.tsx'

/** A hard word among an editor's words, as readers will see it. */
export function TermLabel({ siblingData }: { siblingData?: { words?: string | null } }) {
  return <InlineWords kind="Hard word">{siblingData?.words ?? 'not chosen yet'}</InlineWords>
}

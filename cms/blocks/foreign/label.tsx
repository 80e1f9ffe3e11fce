import { InlineWords } from '../../components/inline-words.tsx'

/** Words of another language among an editor's words. */
export function ForeignLabel({ siblingData }: { siblingData?: { language?: string | null; value?: string | null } }) {
  return (
    <InlineWords kind="Other language">
      <span lang={siblingData?.language ?? undefined}>{siblingData?.value ?? 'not written yet'}</span>
    </InlineWords>
  )
}

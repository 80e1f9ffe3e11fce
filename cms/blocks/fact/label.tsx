import type { ServerProps } from 'payload'
import { factWords } from '../../../content/document/resolve/fact-words.ts'
import { InlineWords } from '../../components/inline-words.tsx'
import { idOfRelated, type Related } from '../reference.ts'

interface FactLabelProps extends Pick<ServerProps, 'payload'> {
  siblingData?: { fact?: Related; form?: 'full' | 'value' | null }
}

/** A fact among an editor's words, with the figure that readers see today. */
export async function FactLabel({ siblingData, payload }: FactLabelProps) {
  const id = idOfRelated(siblingData?.fact)
  const fact = id === undefined ? null : await payload.findByID({ collection: 'facts', id, depth: 0, draft: true, disableErrors: true })
  return (
    <InlineWords kind="Fact">
      {fact ? factWords({ value: fact.value, ...(fact.per ? { per: fact.per } : {}) }, siblingData?.form ?? 'full') : 'not chosen yet'}
    </InlineWords>
  )
}

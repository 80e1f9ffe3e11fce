import type { Block } from 'payload'
import { oneOf } from '../../fields/reference.ts'
import { textField } from '../../fields/text.ts'

/** A hard word with its meaning close by. */
export const termBlock: Block = {
  slug: 'term',
  interfaceName: 'TermInline',
  labels: { singular: 'Hard word', plural: 'Hard words' },
  admin: { components: { Label: '/blocks/term/label.tsx#TermLabel' } },
  fields: [
    oneOf({ name: 'term', to: 'jargon', help: 'The word in the jargon list. Readers get its meaning.', required: true }),
    textField({ name: 'words', help: 'How it stands in this sentence: "respite", "a carer\'s assessment".', required: true }),
  ],
}

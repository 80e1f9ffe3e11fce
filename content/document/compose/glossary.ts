import type { JargonTerm } from '../../schema/reference.ts'
import { glossaryAddress } from '../addresses.ts'
import type { BuildContext } from '../build-context.ts'
import type { Line } from '../node.ts'
import { sortByWords } from '../order.ts'
import { byLetter } from './by-letter.ts'
import type { DefinitionItem } from './definition-items.ts'
import { draft, paragraph, section, type Draft } from './draft.ts'

/** Every hard word with what it means. The id of an entry is the term's slug: `/glossary/#respite`. */
export function composeGlossary(context: BuildContext): Draft {
  const terms = sortByWords(context.all('jargon'), ({ term }) => term)
  const letters = byLetter(terms, ({ term }) => term).flatMap(({ id, letter, items }) =>
    section('plain', id, letter, [{ kind: 'definitions', items: items.map(entry) }]),
  )
  const description = 'What words and letters about caring mean, in plain English.'
  return draft(context, {
    kind: 'page',
    slug: 'glossary',
    address: glossaryAddress,
    title: 'Words explained',
    description,
    lead: [paragraph(description), ...letters],
  })
}

function entry({ slug, term, meaning, synonyms, sayInstead, isAvoided }: JargonTerm): DefinitionItem {
  // Search also finds numbers that people type, such as that of a limit. Nobody says those.
  const said = synonyms.filter((name) => /\p{L}/u.test(name))
  const also = said.length > 0 ? [`People also say: ${said.join(', ')}.`] : []
  const instead = isAvoided && sayInstead ? [`We say “${sayInstead}”.`] : []
  return { id: slug, name: term, body: [meaning, ...also, ...instead].map((value): Line => [{ kind: 'text', value }]) }
}

import type { StoredBlock, StoredInline } from '../../schema/node.ts'
import type { CollectionName } from '../../schema/publication.ts'
import type { Rule } from './content.ts'
import { unknownReference } from './unknown-reference.ts'
import { valuesAt } from './values-at.ts'
import { wordsNodes } from './words.ts'

type Kind = StoredBlock['kind'] | StoredInline['kind']

/** Fields of words that hold the slug of a record, by the node's kind. */
const fields: { [Name in Kind]?: readonly (readonly [pattern: string, collection: CollectionName])[] } = {
  fact: [['fact', 'facts']],
  keyFact: [['fact', 'facts']],
  phone: [['service', 'services']],
  term: [['term', 'jargon']],
  contact: [['service', 'services']],
  serviceList: [
    ['services[]', 'services'],
    ['topic', 'topics'],
    ['area', 'places'],
  ],
  localVariation: [['variations[].council', 'places']],
  picture: [['picture', 'pictures']],
}

/** Facts, numbers, words, services, places and pictures named within words are published. */
export const wordReferences: Rule = ({ records, has }) =>
  wordsNodes(records).flatMap(({ record, path, node }) =>
    (fields[node.kind as Kind] ?? []).flatMap(([pattern, collection]) =>
      valuesAt(node, pattern).flatMap(({ path: inner, value }) =>
        typeof value === 'string' && !has(collection, value) ? [unknownReference(record, `${path}.${inner}`, collection, value)] : [],
      ),
    ),
  )

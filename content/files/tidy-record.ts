import { collectionSchemas, type CollectionName, type RecordOf } from '../schema/publication.ts'
import { mapWords } from './map-words.ts'
import { tidyTree } from './mdx/tidy.ts'

/** A record as a file holds it: every line of words tidied, fields without a value left out. */
export function tidyRecord<Name extends CollectionName>(name: Name, record: RecordOf<Name>): RecordOf<Name> {
  const tidy = mapWords(collectionSchemas[name], record, (_kind, value) => tidyTree(value))
  return JSON.parse(JSON.stringify(tidy)) as RecordOf<Name>
}

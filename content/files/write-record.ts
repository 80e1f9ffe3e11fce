import { collectionSchemas, type CollectionName, type RecordOf } from '../schema/publication.ts'
import { bodyField } from './body-field.ts'
import { layouts } from './layout.ts'
import { mapWords, withoutDefaults } from './map-words.ts'
import { writeWords } from './mdx/words.ts'
import { stableId } from './stable-id.ts'
import { writeYaml } from './yaml-text.ts'

/** The canonical text of one record's own file. Reading it gives the same record, writing it again the same bytes. */
export function writeRecord<Name extends CollectionName>(name: Name, record: RecordOf<Name>): string {
  const layout = layouts[name]
  const { slug: _slug, ...fields } = recordFields(name, record)
  if (layout.form !== 'mdx') return writeYaml(fields)
  const { [layout.body]: body, ...frontMatter } = fields
  return `---\n${writeYaml(frontMatter)}---\n\n${bodyField(name).write(body)}\n`
}

/** The canonical text of a list of records, sorted by slug. */
export function writeRecordList<Name extends CollectionName>(name: Name, records: readonly RecordOf<Name>[]): string {
  return writeYaml(bySlug(records).map((record) => recordFields(name, record)))
}

export function bySlug<Item extends { slug: string }>(records: readonly Item[]): Item[] {
  return records.toSorted((one, other) => (one.slug < other.slug ? -1 : Number(one.slug > other.slug)))
}

/** The fields that a file shows: words as text, no defaults, no id that the slug gives. A body stays a tree. */
function recordFields<Name extends CollectionName>(name: Name, record: RecordOf<Name>): Record<string, unknown> {
  const layout = layouts[name]
  const schema = collectionSchemas[name]
  const { id, ...fields } = withoutDefaults(schema, record)
  const own = id === stableId(name, record.slug) ? fields : { id, ...fields }
  const body = layout.form === 'mdx' ? layout.body : undefined
  const { [body ?? '']: bodyTree, ...inYaml } = own
  const text = mapWords(schema, inYaml, (kind, value) => writeWords(kind, value)) as Record<string, unknown>
  return body === undefined ? text : { ...text, [body]: bodyTree }
}

import type { Payload } from 'payload'
import { namedFields, type NamedField } from '../records/stored-fields.ts'
import type { MergedCollection } from './merged-collections.ts'

/** Lists of which the kept entry gets what both have. */
const joinedNames: readonly string[] = ['topics', 'areas', 'audiences', 'communities', 'locations', 'searchWords', 'sources', 'identifiers']
/** What goes with an entry and is not chosen: its address, who works on it, when it was checked. */
const keptNames: readonly string[] = [
  'slug',
  'formerSlugs',
  'formerIds',
  'owner',
  'notes',
  'savedBy',
  'checkedOn',
  'nextCheck',
  'checkedHow',
  'followedFrom',
  'keptInstead',
]
/** What Payload keeps of every entry. */
const payloadsNames: readonly string[] = ['id', '_status', 'createdAt', 'updatedAt', 'deletedAt']

/** The fields that are merged: those of which an editor takes one side or the other, and those that are joined. */
export interface MergeFields {
  chosen: readonly NamedField[]
  joined: readonly NamedField[]
}

export function mergeFields({ collections }: Pick<Payload, 'collections'>, collection: MergedCollection): MergeFields {
  const left = [...keptNames, ...payloadsNames]
  const own = namedFields(collections[collection].config.fields).filter(({ name, type }) => type !== 'ui' && !left.includes(name))
  return { chosen: own.filter(({ name }) => !joinedNames.includes(name)), joined: own.filter(({ name }) => joinedNames.includes(name)) }
}

/** How a field is called on screen. */
export function labelOf(field: NamedField): string {
  return 'label' in field && typeof field.label === 'string' ? field.label : field.name
}

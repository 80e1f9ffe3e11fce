import { ProblemsError } from '../schema/problem.ts'
import { collectionNames, type CollectionName, type RecordOf, type Records } from '../schema/publication.ts'

/** Records by slug. */
export interface Lookup {
  /**
   * @param from the record that refers to it, `guides/respite`, for the message
   * @throws ProblemsError when the publication does not hold it
   */
  get: <Name extends CollectionName>(collection: Name, slug: string, from: string) => RecordOf<Name>
  all: <Name extends CollectionName>(collection: Name) => readonly RecordOf<Name>[]
}

export function createLookup(records: Records): Lookup {
  const bySlug = new Map<string, unknown>(collectionNames.flatMap((name) => records[name].map((record) => [`${name}/${record.slug}`, record] as const)))
  return {
    get: <Name extends CollectionName>(collection: Name, slug: string, from: string) => {
      const record = bySlug.get(`${collection}/${slug}`)
      if (!record) throw missing(collection, slug, from)
      return record as RecordOf<Name>
    },
    all: (collection) => records[collection],
  }
}

function missing(collection: CollectionName, slug: string, from: string): ProblemsError {
  const problem = `refers to "${slug}" in ${collection}, which is not in this publication`
  return new ProblemsError('The publication is not complete', [
    { record: from, field: '', problem, remedy: `Publish ${collection}/${slug}, or take the reference out.` },
  ])
}

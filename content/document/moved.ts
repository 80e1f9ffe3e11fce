import type { CollectionName, Records } from '../schema/publication.ts'
import { pageAddress } from './addresses.ts'

/** An address that stands on paper and in other sites, and where its page is now. */
export interface Moved {
  from: string
  to: string
  /** The name of what is there now. */
  title: string
}

/** Collections whose records keep their former addresses. */
const collections = ['services', 'organisations', 'places'] as const satisfies readonly CollectionName[]

/** Every former address, of records that were renamed or merged into another. Nations have no page, now or before. */
export function movedPages(records: Pick<Records, (typeof collections)[number]>): Moved[] {
  return collections.flatMap((collection) =>
    records[collection]
      .filter((record) => !('kind' in record && record.kind === 'nation'))
      .flatMap(({ slug, formerSlugs, name }) =>
        formerSlugs.map((former) => ({ from: pageAddress(collection, former), to: pageAddress(collection, slug), title: name })),
      ),
  )
}

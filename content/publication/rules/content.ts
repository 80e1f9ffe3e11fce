import type { SiteSettings } from '../../schema/message.ts'
import type { Problem } from '../../schema/problem.ts'
import { collectionNames, type CollectionName, type Records } from '../../schema/publication.ts'
import type { Picture } from '../../schema/reference.ts'

/** All that is to be published, and what the rules may ask about it. */
export interface Content {
  records: Records
  settings: SiteSettings
  has: (collection: CollectionName, slug: string) => boolean
  pictureExists: (picture: Picture) => boolean
}

/** Looks for one kind of mistake and returns every case of it. */
export type Rule = (content: Content) => Problem[]

export function contentOf(records: Records, settings: SiteSettings, pictureExists: Content['pictureExists']): Content {
  const known = new Set(collectionNames.flatMap((name) => records[name].map(({ slug }) => `${name}/${slug}`)))
  return { records, settings, pictureExists, has: (collection, slug) => known.has(`${collection}/${slug}`) }
}

import type { CollectionConfig } from 'payload'
import { editors } from '../access/editors.ts'
import { people } from '../access/people.ts'
import { publishedOrPeople } from '../access/published-or-people.ts'
import { onceUnfollowed, unlessFollowed } from '../access/unless-followed.ts'
import { writers } from '../access/writers.ts'
import { followedFromField, followedNote } from '../fields/directory/followed-from.ts'
import { savedByField } from '../fields/saved-by.ts'
import { workingFields } from '../fields/working.ts'
import { authorsSaveDrafts } from '../hooks/authors-save-drafts.ts'
import { newerVersionStays } from '../hooks/newer-version-stays.ts'
import { onlyEditorsPublish } from '../hooks/only-editors-publish.ts'

type Written = Pick<CollectionConfig, 'slug' | 'labels' | 'admin' | 'fields' | 'hooks' | 'endpoints'> & {
  /** Editors may set the time at which it goes live or comes down. */
  isScheduled?: boolean
  /** Entries may come from another directory's feed. */
  mayBeFollowed?: boolean
}

/**
 * What every collection that editors write has: drafts that save themselves, versions, a bin, one gate for publishing, and
 * fields for the people who work on it.
 */
export function writtenCollection({ isScheduled = false, mayBeFollowed = false, fields, hooks = {}, admin, ...config }: Written): CollectionConfig {
  return {
    ...config,
    admin: { ...admin, hideAPIURL: true },
    trash: true,
    versions: { maxPerDoc: 50, drafts: { autosave: { interval: 2000, showSaveDraftButton: true }, schedulePublish: isScheduled, validate: false } },
    access: {
      ...{ read: publishedOrPeople, readVersions: people, create: writers, unlock: editors },
      update: mayBeFollowed ? unlessFollowed(writers) : writers,
      delete: mayBeFollowed ? onceUnfollowed(editors) : editors,
    },
    hooks: {
      ...hooks,
      beforeOperation: [authorsSaveDrafts, ...(hooks.beforeOperation ?? [])],
      beforeChange: [onlyEditorsPublish, newerVersionStays, ...(hooks.beforeChange ?? [])],
    },
    fields: [...(mayBeFollowed ? [followedNote] : []), ...fields, ...(mayBeFollowed ? [followedFromField] : []), ...workingFields, savedByField],
  }
}

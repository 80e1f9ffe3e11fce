import type { Payload } from 'payload'
import type { TableName } from '../../content/directory-tables/tables.ts'

/** An entry that another was merged into. */
export interface KeptEntry {
  id: string
  slug: string
  name: string
}

/** Entries that are kept, by what led to those merged into them. */
export interface MergedEntries {
  byId: (table: TableName, formerId: string) => KeptEntry | undefined
  bySlug: (table: TableName, formerSlug: string) => KeptEntry | undefined
}

/** Reads which services and organisations were merged into others, or had other addresses. Buildings are never merged. */
export async function readMergedEntries(payload: Payload): Promise<MergedEntries> {
  const ids = new Map<string, KeptEntry>()
  const slugs = new Map<string, KeptEntry>()
  for (const collection of ['services', 'organisations'] as const) {
    const select = { slug: true, name: true, formerSlugs: true, formerIds: true } as const
    const { docs } = await payload.find({ collection, select, depth: 0, pagination: false })
    for (const { id, slug, name, formerSlugs, formerIds } of docs) {
      if (!slug) continue
      const kept = { id, slug, name }
      for (const former of formerIds ?? []) ids.set(`${collection}/${former}`, kept)
      for (const former of formerSlugs ?? []) slugs.set(`${collection}/${former}`, kept)
    }
  }
  return { byId: (table, id) => ids.get(`${table}/${id}`), bySlug: (table, slug) => slugs.get(`${table}/${slug}`) }
}

import type { TableName } from '../../content/directory-tables/tables.ts'
import { stableId } from '../../content/files/stable-id.ts'
import type { Lookup } from '../blocks/place.ts'
import { toSlug } from '../fields/to-slug.ts'

interface Wanted {
  id?: string | undefined
  slug?: string | undefined
  /** Its web address is made from it while there is none. */
  name: string
}

export interface Identity {
  id: string
  slug: string
}

/** Says which entry is meant, or gives a new one its id and web address. Each is given once: what comes twice is told. */
export interface Identities {
  settle: (table: TableName, wanted: Wanted) => Identity | { field: string; problem: string; remedy: string }
  /** Who is meant by a name that was settled before. */
  settledAs: (table: TableName, id: string) => Identity | undefined
}

/** @param there every entry of the CMS, those in the bin too */
export function createIdentities(there: Lookup): Identities {
  const slugs = new Map<string, string>()
  const ids = new Map<string, string>()

  const isTaken = (table: TableName, slug: string, id: string | undefined): boolean => {
    const other = ids.get(`${table}/${slug}`) ?? there.idOf(table, slug)
    return other !== undefined && other !== id
  }
  const free = (table: TableName, base: string, id: string | undefined): string => {
    for (let number = 1; ; number++) {
      const slug = number === 1 ? base : `${base.slice(0, 76)}-${number}`
      if (!isTaken(table, slug, id)) return slug
    }
  }
  const choose = (table: TableName, { id, slug, name }: Wanted): Identity => {
    if (id !== undefined) return { id, slug: slug ?? there.slugOf(table, id) ?? free(table, toSlug(name), id) }
    const chosen = slug ?? toSlug(name)
    return { id: there.idOf(table, chosen) ?? stableId(table, chosen), slug: chosen }
  }
  return {
    settle(table, wanted) {
      const { id, slug } = choose(table, wanted)
      if (slug === '') return { field: 'name', problem: 'has no letters to make a web address from', remedy: 'Write its name.' }
      if (slugs.has(`${table}/${id}`))
        return { field: wanted.id ? 'id' : 'name', problem: 'stands in another row as well', remedy: 'Leave one row for each entry.' }
      if (isTaken(table, slug, id))
        return { field: 'slug', problem: `is "${slug}", the web address of another entry`, remedy: 'Choose another, or leave it empty.' }
      slugs.set(`${table}/${id}`, slug)
      ids.set(`${table}/${slug}`, id)
      return { id, slug }
    },
    settledAs(table, id) {
      const slug = slugs.get(`${table}/${id}`)
      return slug === undefined ? undefined : { id, slug }
    },
  }
}

import { readCell } from '../../content/directory-tables/read-cell.ts'
import { placeFields } from '../../content/directory-tables/column-map.ts'
import type { IncomingRow } from '../../content/directory-tables/read-rows.ts'
import { stableId } from '../../content/files/stable-id.ts'
import type { Problem } from '../../content/schema/problem.ts'
import type { Proposal } from './proposal.ts'
import type { RowsContext } from './propose-rows.ts'

/** An entry that a row of a service names: its web address, and the proposal when it is new. */
export interface Named {
  collection: 'organisations' | 'locations'
  slug: string
  proposals: Proposal[]
  problems: Problem[]
}

/** The organisation with this name; a new one when there is none. */
export function proposeOrganisation(name: string, place: string, { known, identities }: RowsContext): Named {
  const slug = known.find('organisations', name)
  if (slug !== undefined) return { collection: 'organisations', slug, proposals: [], problems: [] }
  const id = stableId('organisations', `named ${name.toLowerCase().replaceAll(/\s+/g, ' ')}`)
  return propose('organisations', id, { name }, place, { identities, known })
}

/** The building of a row: the one it had at the last import, or a new one. */
export function proposePlace(beside: IncomingRow['beside'], serviceId: string, place: string, { known, identities }: RowsContext): Named {
  const problems: Problem[] = []
  const values = Object.fromEntries(
    Object.keys(placeFields).flatMap((field) => {
      const words = beside[field]
      if (words === undefined) return []
      const name = field.slice('place.'.length)
      const read = readCell('locations', name, words, known.find)
      if ('value' in read) return [[name, read.value] as const]
      problems.push({ record: place, field: placeFields[field as keyof typeof placeFields], ...read })
      return []
    }),
  )
  const { address, postcode, town, name = firstLine(address) ?? town ?? postcode } = values as Record<string, string | undefined>
  // Buildings are told apart by where they are: two services in one hall share it.
  const where = [name, address, postcode].filter(Boolean).join('|').toLowerCase()
  const id = address || postcode ? stableId('locations', `at ${where}`) : stableId('locations', `of ${serviceId}`)
  const named = propose('locations', id, { ...values, name, address: address ?? town ?? name }, place, { identities, known })
  return { ...named, problems: [...problems, ...named.problems] }
}

const firstLine = (address: string | undefined): string | undefined => address?.split(/[,\n]/)[0]?.trim()

function propose(
  collection: 'organisations' | 'locations',
  id: string,
  values: Record<string, unknown>,
  place: string,
  { identities }: Pick<RowsContext, 'identities' | 'known'>,
): Named {
  const settled = identities.settledAs(collection, id)
  if (settled) return { collection, slug: settled.slug, proposals: [], problems: [] }
  const found = identities.settle(collection, { id, name: typeof values['name'] === 'string' ? values['name'] : '' })
  if ('problem' in found) return { collection, slug: '', proposals: [], problems: [{ record: place, ...found }] }
  return { collection, slug: found.slug, proposals: [{ collection, ...found, place, values, problems: [] }], problems: [] }
}

import { v5 } from 'uuid'
import { hasPlace, type IncomingRow } from '../../content/directory-tables/read-rows.ts'
import { tableNames } from '../../content/directory-tables/tables.ts'
import { stableId } from '../../content/files/stable-id.ts'
import type { Problem } from '../../content/schema/problem.ts'
import type { Identities } from './identities.ts'
import type { KnownEntries } from './known-entries.ts'
import { proposeOrganisation, proposePlace, type Named } from './propose-beside.ts'
import type { Proposal } from './proposal.ts'

export interface RowsContext {
  known: KnownEntries
  identities: Identities
  /** Makes ids out of the numbers that somebody else's rows have: each map has its own. */
  namespace: string
}

/** Rows as proposals, those that others refer to first; with them the organisations and buildings that rows of services name. */
export function proposeRows(rows: readonly IncomingRow[], context: RowsContext): Proposal[] {
  return tableNames.flatMap((table) => rows.filter((row) => row.table === table).flatMap((row) => proposeRow(row, context)))
}

function proposeRow(row: IncomingRow, context: RowsContext): Proposal[] {
  const { table, place, values } = row
  const found = context.identities.settle(table, { id: idOf(row, context.namespace), slug: textOf(values, 'slug'), name: textOf(values, 'name') ?? '' })
  if ('problem' in found) return [proposal(row, { id: '', slug: '' }, [...row.problems, { record: place, ...found }])]
  const named = namedBeside(row, found.id, context)
  const own = proposal(row, found, [...row.problems, ...named.flatMap(({ problems }) => problems)])
  for (const { slug, collection } of named) {
    if (collection === 'organisations') own.values['organisation'] = slug
    else own.values['locations'] = [...new Set([...((values['locations'] as string[] | undefined) ?? []), slug])]
  }
  return [...named.flatMap(({ proposals }) => proposals), own]
}

/** The organisation and the building that a row of a service tells of. */
function namedBeside({ beside, place }: IncomingRow, serviceId: string, context: RowsContext): Named[] {
  const organisation = beside['organisation.name']
  return [
    ...(organisation === undefined ? [] : [proposeOrganisation(organisation, place, context)]),
    ...(hasPlace(beside) ? [proposePlace(beside, serviceId, place, context)] : []),
  ]
}

function proposal({ table, place, values }: IncomingRow, { id, slug }: { id: string; slug: string }, problems: Problem[]): Proposal {
  return { collection: table, id, slug, place, values: { ...values }, problems }
}

/** Its own id, or one made from the number that its owner knows it by. */
function idOf({ table, values, beside }: IncomingRow, namespace: string): string | undefined {
  const { reference } = beside
  return textOf(values, 'id') ?? (reference === undefined ? undefined : v5(`${table}/${reference}`, namespace))
}

/** Ids of those that nobody has mapped are made in the same way on every machine. */
export const commonNamespace = stableId('import-maps', 'no map')

const textOf = (values: Record<string, unknown>, field: string): string | undefined => {
  const value = values[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

import type { Endpoint, Payload } from 'payload'
import type { Table } from '../../content/tables/table.ts'
import { backTo, formOf, importOf, refuseOthers } from './asking.ts'
import { sheetsFromForm, type SheetMap } from './sheet-maps.ts'

/** `POST /api/directory-imports/<id>/columns`: what the columns are, and a name to keep that by. */
export const columnsEndpoint: Endpoint = {
  path: '/:id/columns',
  method: 'post',
  handler: async (req) => {
    refuseOthers(req)
    const { id, tables, state } = await importOf(req)
    const form = await formOf(req)
    if (!form || state !== 'looking') return backTo({ import: id })
    const sheets = sheetsFromForm(form, tables as unknown as Table[])
    const name = form.get('name')
    const columnMap = typeof name === 'string' && name.trim() !== '' ? await keep(req.payload, name.trim().slice(0, 100), sheets) : null
    await req.payload.update({ collection: 'directory-imports', id, data: { sheets, columnMap, seen: null }, depth: 0 })
    return backTo({ import: id })
  },
}

/** @returns the id of the map, which stays the same when it is kept anew: ids of entries are made with it */
async function keep(payload: Payload, name: string, sheets: readonly SheetMap[]): Promise<string> {
  const { docs } = await payload.find({ collection: 'column-maps', where: { name: { equals: name } }, limit: 1, depth: 0 })
  const data = { name, sheets: sheets as never }
  const [there] = docs
  if (!there) return (await payload.create({ collection: 'column-maps', data, depth: 0 })).id
  return (await payload.update({ collection: 'column-maps', id: there.id, data, depth: 0 })).id
}

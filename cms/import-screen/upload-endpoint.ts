import type { Endpoint, Payload } from 'payload'
import { ProblemsError } from '../../content/schema/problem.ts'
import { limits, type Table } from '../../content/tables/table.ts'
import { readTables } from '../../content/tables/read-tables.ts'
import { backTo, formOf, refuseOthers } from './asking.ts'
import { forgetImports } from './forget-imports.ts'
import { fits, sheetMapsSchema } from './sheet-maps.ts'

/** The form around the file weighs something too. */
const around = 100_000

/** `POST /api/directory-imports/upload`: takes a spreadsheet, and leads to what it would change. Nothing of it is written into the directory. */
export const uploadEndpoint: Endpoint = {
  path: '/upload',
  method: 'post',
  handler: async (req) => {
    refuseOthers(req)
    const size = Number(req.headers.get('content-length') ?? Number.NaN)
    if (!(size <= limits.bytes + around)) return backTo({ note: 'large' })
    const form = await formOf(req)
    const file = form?.get('file')
    if (!(file instanceof File) || file.name === '') return backTo({ note: 'none' })
    const name = file.name.slice(-200)
    const tables = await readTables(name, new Uint8Array(await file.arrayBuffer())).catch((error: unknown) => {
      if (error instanceof ProblemsError) return error
      throw error
    })
    await forgetImports(req.payload)
    const data = tables instanceof ProblemsError ? refused(name, tables) : await taken(req.payload, name, tables, form?.get('showsNew') === 'on')
    const { id } = await req.payload.create({ collection: 'directory-imports', data, depth: 0 })
    return backTo({ import: id })
  },
}

async function taken(payload: Payload, file: string, tables: readonly Table[], showsNew: boolean) {
  return { file, tables: tables as never, state: 'looking' as const, showsNew, ...(await mapFor(payload, tables)) }
}

/** What cannot be read did not come in, and the screen says why. */
const refused = (file: string, { problems }: ProblemsError) => ({ file, tables: [], state: 'undone' as const, problems: [...problems] as never })

/** The newest map that was kept for a file with these columns. */
async function mapFor(payload: Payload, tables: readonly Table[]): Promise<{ columnMap?: string; sheets?: never }> {
  const { docs } = await payload.find({ collection: 'column-maps', sort: '-updatedAt', depth: 0, pagination: false })
  for (const { id, sheets } of docs) {
    const { data } = sheetMapsSchema.safeParse(sheets)
    if (data && fits(data, tables)) return { columnMap: id, sheets: data as never }
  }
  return {}
}

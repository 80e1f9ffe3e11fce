import type { Endpoint } from 'payload'
import { rejectedRows } from '../../content/tables/rejected-rows.ts'
import { writeXlsx } from '../../content/tables/write-tables.ts'
import { backTo, download, importOf, refuseOthers, xlsxType } from './asking.ts'
import { planImport } from './plan-import.ts'

/** `GET /api/directory-imports/<id>/rejected`: the rows that cannot come in, each with its reason, as a workbook to put right and send again. */
export const rejectedEndpoint: Endpoint = {
  path: '/:id/rejected',
  method: 'get',
  handler: async (req) => {
    refuseOthers(req)
    const found = await importOf(req)
    const { tables, plan } = await planImport(req.payload, found)
    const rejected = rejectedRows(tables, found.file, plan?.problems ?? [])
    if (rejected.length === 0) return backTo({ import: found.id })
    return download('rejected.xlsx', xlsxType, await writeXlsx(rejected))
  },
}

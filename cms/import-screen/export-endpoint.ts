import { APIError, type Endpoint } from 'payload'
import { writeCsv, writeXlsx } from '../../content/tables/write-tables.ts'
import { exportDirectory } from '../directory-import/export-directory.ts'
import { download, refuseOthers, xlsxType } from './asking.ts'

/** `GET /api/directory-imports/export/directory.xlsx`, or `services.csv` and the like: what is published, as it can be brought in again. */
export const exportEndpoint: Endpoint = {
  path: '/export/:file',
  method: 'get',
  handler: async (req) => {
    refuseOthers(req)
    const tables = await exportDirectory(req.payload)
    const file = String(req.routeParams?.['file'])
    if (file === 'directory.xlsx') return download(file, xlsxType, await writeXlsx(tables))
    const table = tables.find(({ name }) => `${name.toLowerCase()}.csv` === file)
    if (!table) throw new APIError('There is no such file.', 404, undefined, true)
    return download(file, 'text/csv; charset=utf-8', writeCsv(table))
  },
}

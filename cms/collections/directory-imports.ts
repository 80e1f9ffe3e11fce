import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'
import { applyEndpoint } from '../import-screen/apply-endpoint.ts'
import { columnsEndpoint } from '../import-screen/columns-endpoint.ts'
import { exportEndpoint } from '../import-screen/export-endpoint.ts'
import { rejectedEndpoint } from '../import-screen/rejected-endpoint.ts'
import { uploadEndpoint } from '../import-screen/upload-endpoint.ts'

/** A spreadsheet between the moment somebody sends it and the moment it is brought in. Read and written by the import screen only. */
export const directoryImports: CollectionConfig = {
  slug: 'directory-imports',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  endpoints: [uploadEndpoint, columnsEndpoint, applyEndpoint, rejectedEndpoint, exportEndpoint],
  fields: [
    /** The name of the file. */
    { name: 'file', type: 'text', required: true },
    /** `Table[]`: what the file says, as words. The file itself is not kept. */
    { name: 'tables', type: 'json', required: true },
    /** `SheetMap[]`. Empty: the columns are guessed. */
    { name: 'sheets', type: 'json' },
    { name: 'columnMap', type: 'relationship', relationTo: 'column-maps' },
    { name: 'showsNew', type: 'checkbox' },
    // `applying` is kept from the moment an editor wants it. Once it has begun, its journal knows how far it is (`findImport`).
    {
      name: 'state',
      type: 'select',
      required: true,
      enumName: 'enum_directory_imports_step',
      options: ['looking', 'applying', 'done', 'undone'].map((value) => ({ value, label: value })),
    },
    /** What the editor saw who wanted it, as a digest: kept, so that the screen can say that it would change something else by now. */
    { name: 'seen', type: 'text' },
    /** What came of it: `PlanCounts`, and why it was undone. */
    { name: 'counts', type: 'json' },
    { name: 'problems', type: 'json' },
  ],
}

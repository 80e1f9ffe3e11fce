import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/**
 * What an import is about to do, is doing, or could not finish: every entry before and after. It is written before the first entry is
 * touched, so that whoever finds it can go on, or put everything back. Who had it written takes it away when it is over. Read and
 * written by the program only.
 */
export const importJournals: CollectionConfig = {
  slug: 'import-journals',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: ['ready', 'applying', 'undoing', 'done', 'undone'].map((value) => ({ value, label: value })),
      enumName: 'enum_import_journals_step',
    },
    /** What the changes come from, in words: the name of a file, the address of a feed. */
    { name: 'source', type: 'text', required: true },
    /** The entry that wants to know what came of it, `directory-imports/<id>`. Empty: whoever began it knows itself. */
    { name: 'owner', type: 'text', index: true },
    { name: 'changes', type: 'json', required: true },
    /** Why everything is put back. */
    { name: 'problems', type: 'json' },
  ],
}

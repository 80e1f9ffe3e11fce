import { z } from 'zod'
import { nobodyField } from '../../access/nobody-field.ts'
import { textsField } from '../text.ts'

const isIds = (value: unknown): boolean =>
  z
    .uuid()
    .array()
    .safeParse(value ?? []).success

/** Ids of entries that were merged into this one. Merging writes them; they are shown where there are any. */
export const formerIdsField = {
  ...textsField({ name: 'formerIds', help: '' }),
  access: nobodyField,
  admin: {
    readOnly: true,
    condition: ({ formerIds }: { formerIds?: string[] | null }) => (formerIds ?? []).length > 0,
    description: 'Ids of entries merged into it. Programs that ask open data for one of them get this entry.',
  },
  validate: (value: unknown) => isIds(value) || 'Only ids, like "0c1f9a52-70a8-4d1c-9a44-3f0d2b8a7e11".',
}

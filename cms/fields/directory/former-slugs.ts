import { slugSchema } from '../../../content/schema/node.ts'
import { textsField } from '../text.ts'

const isSlugs = (value: unknown): boolean => slugSchema.array().safeParse(value ?? []).success

/** Addresses the entry had before. */
export const formerSlugsField = {
  ...textsField({
    name: 'formerSlugs',
    label: 'Former web addresses',
    help: 'Addresses it had before, or of an entry merged into it. They lead here, so that old links and prints keep working.',
  }),
  validate: (value: unknown) => isSlugs(value) || 'Use small letters, digits and single hyphens, like "getting-a-break".',
}

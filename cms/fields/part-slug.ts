import type { TextField } from 'payload'
import { slugSchema } from '../../content/schema/node.ts'
import { toSlug } from './to-slug.ts'

/** The last part of the web address of a guide's part, made from its title while it is empty; each differs from the others of its guide. */
export const partSlugField: TextField = {
  name: 'slug',
  type: 'text',
  label: 'Web address of the part',
  admin: { description: 'Small letters, digits and hyphens. Leave it empty to make it from the title.' },
  hooks: {
    beforeValidate: [
      ({ value, siblingData }) => {
        if (typeof value === 'string' && value.trim() !== '') return value.trim().toLowerCase()
        const title = (siblingData as { title?: unknown }).title
        return typeof title === 'string' ? toSlug(title) : (value as unknown)
      },
    ],
  },
  validate: (value: unknown, { data }: { data: unknown }) => {
    if (!slugSchema.safeParse(value).success) return 'Use small letters, digits and single hyphens, like "who-can-get-it".'
    const parts = (data as { parts?: { slug?: string | null }[] | null }).parts ?? []
    return parts.filter((part) => part.slug === value).length < 2 || `Two parts have the web address "${String(value)}". Change one of them.`
  },
}

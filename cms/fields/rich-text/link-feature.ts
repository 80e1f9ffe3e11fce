import { LinkFeature } from '@payloadcms/richtext-lexical'
import type { Field } from 'payload'
import { linkSchema } from '../../../content/schema/node.ts'
import { linkedCollections } from '../../blocks/lexical/link-address.ts'

type LinkSettings = NonNullable<Parameters<typeof LinkFeature>[0]>
type DefaultFields = Parameters<Extract<LinkSettings['fields'], (...args: never[]) => unknown>>[0]['defaultFields']

/** Links to pages of the site, which follow a change of address, or to an address elsewhere. */
export const siteLinks = () =>
  LinkFeature({
    enabledCollections: [...linkedCollections],
    disableAutoLinks: 'creationOnly',
    maxDepth: 0,
    fields: ({ defaultFields }) => [...defaultFields.filter(isWanted).map(withPlainUrl), partField],
  })

/** Links never open new windows: it confuses readers, and screen readers most. */
function isWanted(field: DefaultFields[number]): boolean {
  return field.name !== 'newTab'
}

/** Payload's own field rewrites an address it does not know the form of; ours says what is wrong and changes nothing. */
function withPlainUrl(field: DefaultFields[number]): Field {
  if (field.name !== 'url') return field as Field
  return {
    name: 'url',
    type: 'text',
    label: 'Web address',
    admin: {
      condition: (_data, siblings) => (siblings as { linkType?: string }).linkType !== 'internal',
      description: 'Starting with https://. Or a page of this site that is not in the list: /search/. Or tel: or mailto:.',
    },
    validate: (value: unknown, { siblingData }: { siblingData: unknown }) =>
      (siblingData as { linkType?: string }).linkType === 'internal' ||
      linkSchema.shape.to.safeParse(value).success ||
      'Start with https://, with / for a page of this site, or with tel: or mailto:.',
  }
}

const partField: Field = {
  name: 'part',
  type: 'text',
  label: 'Part of the page',
  admin: {
    condition: (_data, siblings) => (siblings as { linkType?: string }).linkType === 'internal',
    description: 'Optional. The web address of a part of that page, to go straight there.',
  },
}

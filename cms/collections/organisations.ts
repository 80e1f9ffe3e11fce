import { differentEndpoint } from '../duplicates/different-endpoint.ts'
import { duplicatesEndpoint } from '../duplicates/duplicates-endpoint.ts'
import { duplicatesField } from '../duplicates/duplicates-field.ts'
import { leaveOutEndpoint } from '../feeds/leave-out-endpoint.ts'
import { takeInEndpoint } from '../feeds/take-in-endpoint.ts'
import { formerIdsField } from '../fields/directory/former-ids.ts'
import { formerSlugsField } from '../fields/directory/former-slugs.ts'
import { keptInsteadField } from '../fields/directory/kept-instead.ts'
import { emailAddress } from '../fields/email-address.ts'
import { oneOf } from '../fields/reference.ts'
import { slugField } from '../fields/slug.ts'
import { textField } from '../fields/text.ts'
import { webAddress } from '../fields/web-address.ts'
import { binnedAreNoDuplicates, deletedAreNoDuplicates } from '../hooks/deleted-are-no-duplicates.ts'
import { mergeEndpoint } from '../merge/merge-endpoint.ts'
import { groups } from './groups.ts'
import { writtenCollection } from './written.ts'

/** Who runs services. */
export const organisations = writtenCollection({
  slug: 'organisations',
  labels: { singular: 'Organisation', plural: 'Organisations' },
  admin: {
    useAsTitle: 'name',
    group: groups.directory,
    defaultColumns: ['name', 'website', '_status', 'updatedAt'],
    description: 'Councils, charities and others who run the services of the directory.',
  },
  endpoints: [
    duplicatesEndpoint('organisations'),
    differentEndpoint('organisations'),
    leaveOutEndpoint('organisations'),
    takeInEndpoint('organisations'),
    mergeEndpoint('organisations'),
  ],
  mayBeFollowed: true,
  hooks: { afterChange: [binnedAreNoDuplicates], afterDelete: [deletedAreNoDuplicates] },
  fields: [
    textField({ name: 'name', help: 'As it calls itself.', required: true }),
    duplicatesField,
    textField({ name: 'description', help: 'What it is, in one sentence.' }),
    textField({ name: 'website', help: 'Its website, starting with https://. Leave it empty if you do not know it.', validate: webAddress }),
    textField({ name: 'email', help: 'The address the public may write to.', validate: emailAddress }),
    oneOf({ name: 'parent', to: 'organisations', label: 'Part of', help: 'The organisation it is part of.' }),
    {
      name: 'identifiers',
      type: 'array',
      label: 'Official numbers',
      labels: { singular: 'Official number', plural: 'Official numbers' },
      admin: { description: 'Charity or company numbers, for open data.', initCollapsed: true },
      fields: [
        textField({ name: 'scheme', help: 'GB-CHC for a charity of England and Wales, GB-COH for a company.', required: true }),
        textField({ name: 'identifier', label: 'Number', help: 'The number itself.', required: true }),
        textField({ name: 'name', help: 'What the number is: "Charity number".' }),
      ],
    },
    formerSlugsField,
    formerIdsField,
    keptInsteadField('organisations'),
    slugField({ from: 'name' }),
  ],
})

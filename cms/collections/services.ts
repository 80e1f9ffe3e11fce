import { nobodyField } from '../access/nobody-field.ts'
import { privateField } from '../access/private-field.ts'
import { checkKindWords, transportWords } from '../../content/document/directory-words.ts'
import { askEndpoint } from '../check-links/ask-endpoint.ts'
import { differentEndpoint } from '../duplicates/different-endpoint.ts'
import { duplicatesEndpoint } from '../duplicates/duplicates-endpoint.ts'
import { duplicatesField } from '../duplicates/duplicates-field.ts'
import { hideEndpoint } from '../feeds/hide-endpoint.ts'
import { leaveOutEndpoint } from '../feeds/leave-out-endpoint.ts'
import { takeInEndpoint } from '../feeds/take-in-endpoint.ts'
import { checkedFields } from '../fields/checked.ts'
import { choiceField, choicesField } from '../fields/choices.ts'
import { featuresField } from '../fields/directory/access-features.ts'
import { askingFields } from '../fields/directory/asking.ts'
import { costFields } from '../fields/directory/cost.ts'
import { formerIdsField } from '../fields/directory/former-ids.ts'
import { formerSlugsField } from '../fields/directory/former-slugs.ts'
import { forWhomFields } from '../fields/directory/for-whom.ts'
import { openingFields } from '../fields/directory/opening-times.ts'
import { keptInsteadField } from '../fields/directory/kept-instead.ts'
import { statusField } from '../fields/directory/status.ts'
import { emailAddress } from '../fields/email-address.ts'
import { phonesField } from '../fields/phone.ts'
import { manyOf, oneOf } from '../fields/reference.ts'
import { slugField } from '../fields/slug.ts'
import { sourcesField } from '../fields/sources.ts'
import { longTextField, textField, textsField } from '../fields/text.ts'
import { webAddress } from '../fields/web-address.ts'
import { binnedAreNoDuplicates, deletedAreNoDuplicates } from '../hooks/deleted-are-no-duplicates.ts'
import { mergeEndpoint } from '../merge/merge-endpoint.ts'
import { groups } from './groups.ts'
import { writtenCollection } from './written.ts'

/** Entries of the service directory. What is not known stays empty. */
export const services = writtenCollection({
  slug: 'services',
  labels: { singular: 'Service', plural: 'Services' },
  admin: {
    useAsTitle: 'name',
    group: groups.directory,
    defaultColumns: ['name', 'organisation', 'nextCheck', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'offers'],
    components: { beforeListTable: ['/check-links/ask-ticked.tsx#AskTicked'] },
    description: 'The directory: who can help, with what, and how to reach them. Leave empty what you do not know.',
  },
  isScheduled: true,
  endpoints: [
    askEndpoint,
    duplicatesEndpoint('services'),
    differentEndpoint('services'),
    hideEndpoint,
    leaveOutEndpoint('services'),
    takeInEndpoint('services'),
    mergeEndpoint('services'),
  ],
  mayBeFollowed: true,
  hooks: { afterChange: [binnedAreNoDuplicates], afterDelete: [deletedAreNoDuplicates] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'What it is',
          fields: [
            textField({ name: 'name', help: 'As it calls itself.', required: true }),
            duplicatesField,
            statusField,
            oneOf({ name: 'organisation', to: 'organisations', help: 'Who runs it.' }),
            longTextField({ name: 'offers', label: 'What you get', help: 'In a sentence or two, in plain words.', required: true }),
            manyOf({ name: 'topics', to: 'topics', help: 'What it helps with. Guides with the same topics show it.', required: true, minRows: 1 }),
            longTextField({ name: 'warning', help: 'What every reader must know first: "Being redesigned: ring before you go".' }),
          ],
        },
        { label: 'Who it is for', fields: forWhomFields },
        {
          label: 'How to reach it',
          fields: [
            phonesField,
            textField({ name: 'email', help: 'The address the public may write to. Leave it empty if you do not know it.', validate: emailAddress }),
            textField({ name: 'website', help: 'Starting with https://. Leave it empty if you do not know it.', validate: webAddress }),
            manyOf({ name: 'areas', to: 'places', help: 'The councils, areas or nations it serves.', required: true, minRows: 1 }),
            {
              name: 'ways',
              type: 'select',
              hasMany: true,
              options: [
                { value: 'phone', label: 'By phone' },
                { value: 'online', label: 'Online' },
                { value: 'in-person', label: 'In person' },
                { value: 'home-visit', label: 'They come to you' },
                { value: 'post', label: 'By post' },
              ],
              admin: { description: 'How help reaches people.' },
            },
          ],
        },
        {
          label: 'When and where',
          fields: [
            ...openingFields,
            manyOf({ name: 'locations', to: 'locations', help: 'Where it can be visited.' }),
            choicesField({ name: 'transport', label: 'Getting there', help: 'How people get there.', words: transportWords }),
            textField({ name: 'transportNote', label: 'More on getting there', help: '"Bus 5 stops outside".' }),
            featuresField,
            longTextField({ name: 'accessibility', label: 'Access in words', help: 'What the list above does not say. Only what you know.' }),
          ],
        },
        { label: 'How to get it', fields: askingFields },
        { label: 'Cost', fields: costFields },
        {
          label: 'Checking',
          fields: [
            choiceField({
              name: 'checkedHow',
              label: 'How it was checked',
              help: 'Empty: nobody has confirmed it, and its page says so.',
              words: checkKindWords,
            }),
            sourcesField,
            textField({ name: 'accreditations', label: 'Registrations and awards', help: '"Registered with the Care Quality Commission".' }),
            textsField({ name: 'searchWords', help: 'Other words people type when they look for it. They are not shown.' }),
            formerSlugsField,
            formerIdsField,
            {
              name: 'providerContact',
              type: 'group',
              label: 'Contact for editors',
              access: privateField,
              admin: { description: 'Whom we ask whether the entry is right. Never published.' },
              fields: [
                textField({ name: 'name', help: 'Their name.' }),
                textField({ name: 'email', help: 'Their own email address.', validate: emailAddress }),
                textField({ name: 'phone', help: 'Their own number.' }),
              ],
            },
            { name: 'askProvider', type: 'ui', admin: { components: { Field: '/check-links/ask-field.tsx#AskField' } } },
          ],
        },
      ],
    },
    keptInsteadField('services'),
    // Of a followed service, whatever its feed says. `hideEndpoint` sets it.
    { name: 'isHidden', type: 'checkbox', access: { ...nobodyField, ...privateField }, admin: { hidden: true } },
    slugField({ from: 'name' }),
    ...checkedFields,
  ],
})

import { privateField } from '../access/private-field.ts'
import { checkedFields } from '../fields/checked.ts'
import { emailAddress } from '../fields/email-address.ts'
import { phonesField } from '../fields/phone.ts'
import { manyOf, oneOf } from '../fields/reference.ts'
import { slugField } from '../fields/slug.ts'
import { sourcesField } from '../fields/sources.ts'
import { longTextField, textField, textsField } from '../fields/text.ts'
import { webAddress } from '../fields/web-address.ts'
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
    description: 'The directory: who can help, with what, and how to reach them. Leave empty what you do not know.',
  },
  isScheduled: true,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'What it is',
          fields: [
            textField({ name: 'name', help: 'As it calls itself.', required: true }),
            oneOf({ name: 'organisation', to: 'organisations', help: 'Who runs it.' }),
            longTextField({ name: 'offers', label: 'What you get', help: 'In a sentence or two, in plain words.', required: true }),
            longTextField({ name: 'whoFor', label: 'Who it is for', help: '"Any carer aged 18 or over in Dorset".', required: true }),
            manyOf({ name: 'topics', to: 'topics', help: 'What it helps with. Guides with the same topics show it.', required: true, minRows: 1 }),
            manyOf({ name: 'audiences', to: 'audiences', help: 'Only when it is not for every carer.' }),
            longTextField({ name: 'warning', help: 'What every reader must know first: "Being redesigned: ring before you go".' }),
          ],
        },
        {
          label: 'How to reach it',
          fields: [
            phonesField,
            textField({ name: 'email', help: 'The address the public may write to. Leave it empty if you do not know it.', validate: emailAddress }),
            textField({ name: 'website', help: 'Starting with https://. Leave it empty if you do not know it.', validate: webAddress }),
            longTextField({ name: 'openingHours', help: 'When somebody answers: "Monday to Friday, 9am to 5pm".' }),
            manyOf({ name: 'areas', to: 'places', help: 'The councils, areas or nations it serves.', required: true, minRows: 1 }),
            manyOf({ name: 'locations', to: 'locations', help: 'Where it can be visited.' }),
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
            longTextField({ name: 'accessibility', help: 'Steps, hearing loop, interpreters, easy read. Only what you know.' }),
          ],
        },
        {
          label: 'Cost and how to ask',
          fields: [
            {
              name: 'cost',
              type: 'group',
              fields: [
                {
                  name: 'kind',
                  type: 'select',
                  label: 'What it costs',
                  required: true,
                  defaultValue: 'not-known',
                  options: [
                    { value: 'free', label: 'Free' },
                    { value: 'charged', label: 'You pay' },
                    { value: 'means-tested', label: 'It depends on your money' },
                    { value: 'varies', label: 'It varies' },
                    { value: 'not-known', label: 'We do not know' },
                  ],
                  admin: { description: 'What people pay.' },
                },
                textField({ name: 'note', help: 'More, if needed: "£12.36 a month".' }),
              ],
            },
            {
              name: 'access',
              type: 'group',
              label: 'How to ask',
              fields: [
                {
                  name: 'kind',
                  type: 'select',
                  label: 'Who can ask',
                  required: true,
                  defaultValue: 'not-known',
                  options: [
                    { value: 'yourself', label: 'You can ask yourself' },
                    { value: 'referral', label: 'Somebody must refer you' },
                    { value: 'either', label: 'Either' },
                    { value: 'not-known', label: 'We do not know' },
                  ],
                  admin: { description: 'Whether people can ask themselves.' },
                },
                textField({ name: 'note', help: 'More, if needed: "Ask your GP".' }),
              ],
            },
          ],
        },
        {
          label: 'Checking',
          fields: [
            sourcesField,
            textsField({ name: 'searchWords', help: 'Other words people type when they look for it. They are not shown.' }),
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
          ],
        },
      ],
    },
    slugField({ from: 'name' }),
    ...checkedFields,
  ],
})

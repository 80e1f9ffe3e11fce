import type { GlobalConfig } from 'payload'
import { webAddressSchema } from '../../content/schema/node.ts'
import { editors } from '../access/editors.ts'
import { groups } from '../collections/groups.ts'
import { withSentenceLabels } from '../collections/sentence-labels.ts'
import { emailAddress } from '../fields/email-address.ts'
import { manyOf, oneOf } from '../fields/reference.ts'
import { dropAfterMonthsField } from '../fields/directory/drop-after-months.ts'
import { textField } from '../fields/text.ts'
import { reminderFields } from '../fields/reminders.ts'

const isAddressWithoutSlash = (value: unknown): true | string =>
  (webAddressSchema.safeParse(value).success && !String(value).endsWith('/')) || 'Give the address people type, with https:// and without a / at the end.'

const isEmptyOrAddress = (value: unknown): true | string => value === undefined || value === null || value === '' || isAddressWithoutSlash(value)

/** What differs from one deployment to the next: names, area, the numbers on the help strip. */
export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: 'Site settings',
  admin: { group: groups.site, description: 'The name of the site, its area and its help line. They are in every page and every print.' },
  access: { read: () => true, update: editors },
  fields: withSentenceLabels([
    textField({ name: 'name', help: '"Waymark Dorset": in the header, every title and every print.', required: true }),
    textField({ name: 'strapline', help: 'What the site is, in one line.', required: true }),
    textField({ name: 'area', help: 'Where it is for: "Dorset".', required: true }),
    textField({
      name: 'address',
      label: 'Web address',
      help: 'The public address, without a / at the end. It is printed on paper, so keep it short.',
      required: true,
      validate: isAddressWithoutSlash,
    }),
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'en-GB',
      options: [{ value: 'en-GB', label: 'English (UK)' }],
      admin: { description: 'The language of the site.' },
    },
    textField({ name: 'publisher', help: 'Who publishes it.', required: true }),
    oneOf({
      name: 'helpService',
      to: 'services',
      label: '"Prefer to talk?"',
      help: 'The service whose number is printed for people who would rather talk.',
      required: true,
    }),
    manyOf({
      name: 'urgentServices',
      to: 'services',
      label: 'Help now',
      help: 'Services on the help strip, the most urgent first.',
      required: true,
      minRows: 1,
    }),
    textField({
      name: 'contactEmail',
      help: 'Where readers ask for another format or report a fault. Leave it empty until there is one.',
      validate: emailAddress,
    }),
    textField({
      name: 'formsAddress',
      label: 'Address of the forms',
      help: 'Where the internet reaches the forms of this CMS: https://cms.example.org/forms. Emails lead there, and pages offer the forms. Empty: emails lead to the address of the CMS itself, and pages offer phone and email alone.',
      validate: isEmptyOrAddress,
    }),
    dropAfterMonthsField,
    ...reminderFields,
    manyOf({ name: 'firstSteps', to: 'guides', help: 'The guides of the three first steps on the home page.', maxRows: 3 }),
    manyOf({
      name: 'everyList',
      to: 'guides',
      help: 'Guides on every list that "What could help me?" ends in, such as how to get ready for an assessment.',
      maxRows: 3,
    }),
  ]),
}

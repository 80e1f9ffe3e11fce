import { languageSchema } from '../../content/schema/language.ts'
import { linesField } from '../fields/rich-text/line-field.ts'
import { nativeCheckField } from '../fields/native-check.ts'
import { oneOf } from '../fields/reference.ts'
import { longTextField, textField } from '../fields/text.ts'
import { groups } from './groups.ts'
import { writtenCollection } from './written.ts'

const code = languageSchema.shape.slug

/** Languages besides English, with the site's own words. An editor adds one; nobody has to write a program. */
export const languages = writtenCollection({
  slug: 'languages',
  labels: { singular: 'Language', plural: 'Languages' },
  admin: {
    useAsTitle: 'englishName',
    group: groups.languages,
    defaultColumns: ['englishName', 'name', 'slug', '_status', 'updatedAt'],
    description: 'Languages besides English. One is shown when all its words are there and it is published. Then add guides under Translations.',
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Its home page',
          fields: [
            textField({ name: 'name', label: 'Its own name', help: 'In the language itself: "Polski", "العربية".', required: true }),
            textField({ name: 'englishName', label: 'Its name in English', help: 'For editors, and for those who help somebody find it.', required: true }),
            textField({ name: 'title', help: 'The title of its home page: what this site is for. At most 90 letters.', required: true, maxLength: 90 }),
            longTextField({ name: 'description', help: 'One plain sentence for search results. At most 200 letters.', required: true, maxLength: 200 }),
            linesField({
              name: 'welcome',
              one: 'Paragraph',
              help: 'What its home page says first. A phone number says more than a paragraph.',
              required: true,
              minRows: 1,
            }),
            textField({
              name: 'interpreterSentence',
              label: 'Asking for an interpreter',
              help: 'What to say on the phone, in English: "I speak Polish. Can I have an interpreter, please?"',
              required: true,
            }),
          ],
        },
        {
          label: 'Words of the site',
          admin: { description: 'What the site says around its pages. The language is shown when none is missing.' },
          fields: [
            {
              name: 'words',
              type: 'json',
              label: 'Words of the site',
              admin: { components: { Field: '/components/interface-words.tsx#InterfaceWordsField' } },
              validate: (value: unknown) => languageSchema.shape.words.safeParse(value ?? {}).success || 'Some words cannot be read. Type them anew.',
            },
          ],
        },
        {
          label: 'Figures and hard words',
          fields: [
            {
              name: 'facts',
              type: 'array',
              label: 'Facts with words in them',
              labels: { singular: 'Fact', plural: 'Facts' },
              admin: {
                description: 'Only for facts that have words in them, such as "35 hours" or "a week". Write {1} for the first number, {2} for the second.',
              },
              fields: [
                oneOf({ name: 'fact', to: 'facts', help: 'Which fact.', required: true }),
                textField({ name: 'value', help: 'Its value: "{1} godzin" for "35 hours". Leave it empty when it is a number alone.' }),
                textField({ name: 'per', help: 'What follows it: "tygodniowo" for "a week".' }),
              ],
            },
            {
              name: 'meanings',
              type: 'array',
              label: 'What hard words mean',
              labels: { singular: 'Meaning', plural: 'Meanings' },
              admin: { description: 'For hard words that translations use.' },
              fields: [
                oneOf({ name: 'term', to: 'jargon', help: 'Which word of the jargon list.', required: true }),
                longTextField({ name: 'meaning', help: 'What it means, in plain words of this language.', required: true }),
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'slug',
      type: 'text',
      label: 'Code',
      unique: true,
      index: true,
      admin: {
        position: 'sidebar',
        description: 'The code of the language, such as pl, ar or zh-hant. Its pages start with it: /pl/. Do not change it later.',
      },
      validate: (value: unknown) => code.safeParse(value).success || 'Write the code of a language in small letters, such as pl, ar or zh-hant.',
    },
    nativeCheckField,
  ],
})

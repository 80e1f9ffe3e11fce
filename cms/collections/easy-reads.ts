import { privateField } from '../access/private-field.ts'
import { checkedFields } from '../fields/checked.ts'
import { dayField } from '../fields/day.ts'
import { guideOfEasyRead, slugOfEasyRead } from '../fields/easy-read-guide.ts'
import { linesField } from '../fields/rich-text/line-field.ts'
import { pictureAltFields } from '../fields/picture-alt.ts'
import { pictureField } from '../fields/picture.ts'
import { recordingsField } from '../fields/recordings.ts'
import { longTextField, textField } from '../fields/text.ts'
import { groups } from './groups.ts'
import { writtenCollection } from './written.ts'

/** Guides written anew for people with a learning disability. */
export const easyReads = writtenCollection({
  slug: 'easy-reads',
  labels: { singular: 'Easy read', plural: 'Easy reads' },
  admin: {
    useAsTitle: 'title',
    group: groups.advice,
    defaultColumns: ['title', 'guide', 'basedOn', '_status', 'updatedAt'],
    description: 'Guides written anew for people with a learning disability: one picture and one to three short sentences a step.',
  },
  fields: [
    textField({ name: 'title', help: 'In easy words. At most 70 letters.', required: true, maxLength: 70 }),
    {
      name: 'sections',
      type: 'array',
      required: true,
      minRows: 1,
      labels: { singular: 'Section', plural: 'Sections' },
      admin: { description: 'Each starts on a new page when printed.', components: { RowLabel: '/components/row-title.tsx#RowTitle' } },
      fields: [
        textField({ name: 'title', help: 'A short heading.', required: true }),
        {
          name: 'steps',
          type: 'array',
          required: true,
          minRows: 1,
          labels: { singular: 'Step', plural: 'Steps' },
          admin: { description: 'One picture with the words it goes with.' },
          fields: [
            pictureField({ name: 'picture', help: 'A picture that shows what the words say.', required: true }),
            ...pictureAltFields,
            linesField({
              name: 'statements',
              one: 'Sentence',
              help: 'One to three sentences, one idea each, with no hard words, or with hard words marked.',
              required: true,
              minRows: 1,
              maxRows: 3,
            }),
          ],
        },
      ],
    },
    recordingsField,
    guideOfEasyRead,
    slugOfEasyRead,
    dayField({
      name: 'basedOn',
      label: 'Based on the guide as checked on',
      help: 'The "Checked on" day of the guide it was written from. When the guide moves on, this is out of step.',
      required: true,
      inSidebar: true,
    }),
    ...checkedFields,
    {
      name: 'checkedBy',
      type: 'group',
      label: 'Checked by people with a learning disability',
      admin: { description: 'Leave it empty until it is done: readers then see "not yet checked".' },
      fields: [
        textField({ name: 'group', help: "The group's name, as it wants to be named." }),
        dayField({ name: 'on', label: 'On', help: 'The day they checked it.' }),
        { ...longTextField({ name: 'notes', help: 'What they said and what was changed. Never published.' }), access: privateField },
      ],
    },
  ],
})

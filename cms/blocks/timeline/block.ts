import type { Block } from 'payload'
import { lineField } from '../../fields/rich-text/line-field.ts'
import { textField } from '../../fields/text.ts'

/** What happens when. */
export const timelineBlock: Block = {
  slug: 'timeline',
  interfaceName: 'TimelineBlock',
  labels: { singular: 'Timeline', plural: 'Timelines' },
  fields: [
    {
      name: 'events',
      type: 'array',
      required: true,
      minRows: 1,
      labels: { singular: 'Event', plural: 'Events' },
      admin: { description: 'What happens, first things first.' },
      fields: [
        textField({ name: 'when', help: 'When: "In the first week", "After 28 days".', required: true }),
        lineField({ name: 'body', label: 'What happens', help: 'One or two sentences.', required: true }),
      ],
    },
  ],
}

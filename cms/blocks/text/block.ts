import type { Block } from 'payload'
import { proseField } from '../../fields/rich-text/prose-field.ts'

/** Running text. */
export const textBlock: Block = {
  slug: 'text',
  interfaceName: 'TextBlock',
  labels: { singular: 'Text', plural: 'Text' },
  fields: [proseField({ name: 'words', help: 'Short paragraphs, headings and lists. One idea a paragraph.', required: true })],
}

import type { Block } from 'payload'
import { textField } from '../../fields/text.ts'

/** Words in another language, so that screen readers say them right. */
export const foreignBlock: Block = {
  slug: 'foreign',
  interfaceName: 'ForeignInline',
  labels: { singular: 'Words in another language', plural: 'Words in other languages' },
  admin: { components: { Label: '/blocks/foreign/label.tsx#ForeignLabel' } },
  fields: [
    textField({ name: 'language', help: 'The code of the language: cy for Welsh, pl for Polish, ur for Urdu.', required: true }),
    textField({ name: 'value', label: 'Words', help: 'The words themselves.', required: true }),
  ],
}

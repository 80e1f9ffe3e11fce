import type { Block } from 'payload'
import { proseField } from '../../fields/rich-text/prose-field.ts'
import { textField } from '../../fields/text.ts'
import { webAddress } from '../../fields/web-address.ts'

/** A video, always with its words written out. It is linked, not embedded: nothing comes from elsewhere unasked. */
export const videoBlock: Block = {
  slug: 'video',
  interfaceName: 'VideoBlock',
  labels: { singular: 'Video', plural: 'Videos' },
  fields: [
    textField({ name: 'title', help: 'What it is about.', required: true }),
    textField({ name: 'url', label: 'Web address', help: 'Where it is watched, starting with https://.', required: true, validate: webAddress }),
    { name: 'minutes', type: 'number', min: 1, admin: { description: 'How long it is, in whole minutes.', step: 1 } },
    {
      name: 'hasCaptions',
      type: 'checkbox',
      label: 'It has captions',
      defaultValue: false,
      admin: { description: 'Tick it when the words appear on the video.' },
    },
    { name: 'isSigned', type: 'checkbox', label: 'It is in British Sign Language', defaultValue: false, admin: { description: 'Tick it when it is signed.' } },
    proseField({ name: 'transcript', help: 'Everything that is said and shown, in words.', required: true }),
  ],
}

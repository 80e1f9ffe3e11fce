import type { ArrayField, TextField, UploadField } from 'payload'
import { recordingSchema } from '../../content/schema/recording.ts'
import { choiceField } from './choices.ts'
import { dayField } from './day.ts'
import { longTextField, textField } from './text.ts'

function recordingFile(name: string, label: string, help: string): UploadField {
  return { name, type: 'upload', relationTo: 'recording-files', label, admin: { description: help } }
}

const secureAddress: NonNullable<TextField['validate']> = (value: unknown) =>
  value === undefined ||
  value === null ||
  recordingSchema.shape.url.safeParse(value === '' ? undefined : value).success ||
  'Give the whole address, starting with https://.'

/** Recordings of a page. Readers are offered them under its title. */
export const recordingsField: ArrayField = {
  name: 'recordings',
  type: 'array',
  labels: { singular: 'Recording', plural: 'Recordings' },
  admin: {
    description: 'A video of this page in British Sign Language, somebody reading it, a film about it. Readers are offered them under the title.',
    initCollapsed: true,
    components: { RowLabel: '/components/row-title.tsx#RowTitle' },
  },
  fields: [
    choiceField({
      name: 'form',
      label: 'What it is',
      help: 'Readers see it on the link: "Watch in British Sign Language".',
      words: { bsl: 'A video in British Sign Language', audio: 'Sound to listen to', video: 'Another video' },
      isRequired: true,
    }),
    textField({ name: 'title', help: 'What is recorded: "First steps, signed by Sam". At most 90 letters.', required: true, maxLength: 90 }),
    recordingFile('file', 'Our file', 'The video (MP4 or WebM) or the sound (MP3 or M4A). Leave it empty when another site shows it.'),
    textField({
      name: 'url',
      label: 'Or its web address on another site',
      help: 'Starting with https://. Readers get a link that says which site it opens. Nothing is loaded from there before they follow it.',
      validate: secureAddress,
    }),
    {
      name: 'minutes',
      type: 'number',
      min: 1,
      admin: { step: 1, description: 'How long it is on the other site, in whole minutes. The length of our own file is measured.' },
    },
    recordingFile('captions', 'Captions', 'A WebVTT file (.vtt) that goes with our video. People who cannot hear need it.'),
    {
      name: 'hasCaptions',
      type: 'checkbox',
      label: 'It has captions already',
      defaultValue: false,
      admin: { description: 'Tick it when they are part of the picture, or the other site shows them.' },
    },
    choiceField({
      name: 'says',
      label: 'Its words',
      help: 'People who cannot hear or see it need its words. Where it says what this page says, the page is enough.',
      words: { page: 'It says what this page says', other: 'It says something else, which is written out below' },
      isRequired: true,
    }),
    longTextField({ name: 'transcript', help: 'Everything that is said and shown, when that is not this page. An empty line starts a new paragraph.' }),
    dayField({ name: 'madeOn', label: 'Recorded on', help: 'The day it was recorded.', required: true }),
    dayField({
      name: 'basedOn',
      label: 'Made from the page as checked on',
      help: 'The "Checked on" day of the page that was recorded. When the page is checked again, readers are told the recording is older. If it is still right, put the new day here.',
      required: true,
    }),
  ],
}

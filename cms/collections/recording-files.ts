import type { CollectionConfig } from 'payload'
import { editors } from '../access/editors.ts'
import { keptOrPeople } from '../access/kept-or-people.ts'
import { writers } from '../access/writers.ts'
import { slugField } from '../fields/slug.ts'
import { textField } from '../fields/text.ts'
import { workingFields } from '../fields/working.ts'
import { safeRecordingFile } from '../hooks/safe-recording-file.ts'
import { uploadsFolder } from '../records/uploaded-file.ts'
import { groups } from './groups.ts'

/** Files of sound and of moving pictures, and their captions, for the recordings of guides, easy reads and pages. */
export const recordingFiles: CollectionConfig = {
  slug: 'recording-files',
  labels: { singular: 'Recording file', plural: 'Recording files' },
  admin: {
    useAsTitle: 'title',
    group: groups.words,
    defaultColumns: ['title', 'filename', 'seconds', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'filename'],
    description:
      'Videos in British Sign Language, sound, other videos, and their captions. Anybody may be able to open what is here: put consent forms and raw recordings among the private files. A video may have 100 MB, sound 30 MB.',
  },
  trash: true,
  access: { read: keptOrPeople, create: writers, update: writers, delete: editors },
  upload: {
    staticDir: uploadsFolder('recording-files'),
    mimeTypes: ['audio/mpeg', 'audio/mp4', 'audio/x-m4a', 'video/mp4', 'video/webm', 'text/vtt'],
    crop: false,
    focalPoint: false,
    pasteURL: false,
  },
  hooks: { beforeOperation: [safeRecordingFile] },
  fields: [
    textField({ name: 'title', help: 'What to look for here: "First steps, signed by Sam", "Captions of first steps".', required: true }),
    {
      name: 'seconds',
      type: 'number',
      label: 'Length in seconds',
      admin: { readOnly: true, description: 'Measured when it is uploaded. Captions have none.' },
    },
    slugField({ from: 'title', help: 'Its name in files. Leave it empty to make it from the title. Do not change it later.' }),
    ...workingFields,
  ],
}

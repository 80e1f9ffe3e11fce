import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { dataFolder } from '../../content/data-folder.ts'
import { editors } from '../access/editors.ts'
import { people } from '../access/people.ts'
import { writers } from '../access/writers.ts'
import { textField } from '../fields/text.ts'
import { groups } from './groups.ts'

/** Private documents: consent forms, recordings. Nothing here is ever published. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Private file', plural: 'Private files' },
  admin: {
    useAsTitle: 'title',
    group: groups.people,
    defaultColumns: ['title', 'filename', 'updatedAt'],
    description: 'Consent forms and recordings. Only people who are signed in can open them. Nothing here is published.',
  },
  trash: true,
  access: { read: people, create: writers, update: writers, delete: editors },
  upload: {
    staticDir: path.join(dataFolder(), 'media', 'private'),
    mimeTypes: ['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'audio/mpeg', 'audio/mp4', 'audio/wav', 'video/mp4'],
    crop: false,
    focalPoint: false,
    pasteURL: false,
  },
  fields: [textField({ name: 'title', help: 'What it is: "Consent of Jo, March 2026".', required: true })],
}

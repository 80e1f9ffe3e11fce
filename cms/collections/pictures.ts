import type { CollectionConfig } from 'payload'
import { editors } from '../access/editors.ts'
import { keptOrPeople } from '../access/kept-or-people.ts'
import { writers } from '../access/writers.ts'
import { slugField } from '../fields/slug.ts'
import { textField } from '../fields/text.ts'
import { webAddress } from '../fields/web-address.ts'
import { workingFields } from '../fields/working.ts'
import { safePictureFile } from '../hooks/safe-picture-file.ts'
import { uploadsFolder } from '../records/uploaded-file.ts'
import { groups } from './groups.ts'

/** The picture library: files with their makers, licences and what they show. */
export const pictures: CollectionConfig = {
  slug: 'pictures',
  labels: { singular: 'Picture', plural: 'Pictures' },
  admin: {
    useAsTitle: 'title',
    group: groups.words,
    defaultColumns: ['title', 'filename', 'set', 'licence', 'updatedAt'],
    listSearchableFields: ['title', 'alt', 'slug', 'filename'],
    description: 'Pictures for guides and easy read. Each needs to say who made it and how it may be used.',
  },
  trash: true,
  access: { read: keptOrPeople, create: writers, update: writers, delete: editors },
  upload: {
    staticDir: uploadsFolder('pictures'),
    mimeTypes: ['image/svg+xml', 'image/png', 'image/jpeg', 'image/webp'],
    crop: false,
    focalPoint: false,
    pasteURL: false,
  },
  hooks: { beforeOperation: [safePictureFile] },
  fields: [
    textField({ name: 'title', help: 'What to look for in the library: "Telephone".', required: true }),
    textField({ name: 'alt', label: 'What it shows', help: 'For those who cannot see it, in a few words: "A person talking on the phone".', required: true }),
    textField({ name: 'set', help: 'The set it comes from: "OpenMoji".', required: true }),
    textField({ name: 'author', help: 'Who made it.', required: true }),
    textField({ name: 'licence', help: 'How it may be used: "CC BY-SA 4.0".', required: true }),
    textField({ name: 'licenceUrl', label: 'Web address of the licence', help: 'Starting with https://.', required: true, validate: webAddress }),
    textField({ name: 'source', help: 'Where it was found: a web address or the name of a package.', required: true }),
    slugField({ from: 'title', help: 'Its name in files. Leave it empty to make it from the title. Do not change it later.' }),
    ...workingFields,
  ],
}

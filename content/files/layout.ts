import type { CollectionName } from '../schema/publication.ts'

/** How a collection stands in files: one list, or one file a record. `body` is the field below the front matter. */
export type Layout = { form: 'list'; file: string } | { form: 'yaml'; folder: string } | { form: 'mdx'; folder: string; body: string }

export const layouts: { [Name in CollectionName]: Layout } = {
  stages: { form: 'list', file: 'stages.yaml' },
  topics: { form: 'list', file: 'topics.yaml' },
  audiences: { form: 'list', file: 'audiences.yaml' },
  pictures: { form: 'list', file: 'pictures.yaml' },
  'recording-files': { form: 'list', file: 'recording-files.yaml' },
  organisations: { form: 'list', file: 'organisations.yaml' },
  locations: { form: 'list', file: 'locations.yaml' },
  services: { form: 'yaml', folder: 'services' },
  places: { form: 'list', file: 'places.yaml' },
  facts: { form: 'list', file: 'facts.yaml' },
  jargon: { form: 'list', file: 'jargon.yaml' },
  guides: { form: 'mdx', folder: 'guides', body: 'parts' },
  'easy-reads': { form: 'mdx', folder: 'easy-reads', body: 'sections' },
  languages: { form: 'yaml', folder: 'languages' },
  translations: { form: 'mdx', folder: 'translations', body: 'parts' },
  stories: { form: 'mdx', folder: 'stories', body: 'body' },
  notices: { form: 'list', file: 'notices.yaml' },
  pages: { form: 'mdx', folder: 'pages', body: 'body' },
  questions: { form: 'list', file: 'questions.yaml' },
  'best-answers': { form: 'list', file: 'best-answers.yaml' },
}

export const settingsFile = 'site.yaml'
/** Records held back until somebody has checked them, in the same folders. They are no part of the content. */
export const draftsFolder = 'drafts'
export const picturesFolder = 'pictures'

/** Collections whose records describe a file, with the folder the files stand in and the endings they may have. */
export const mediaLayouts = {
  pictures: { folder: picturesFolder, extensions: ['.svg', '.png', '.jpg', '.webp'] },
  'recording-files': { folder: 'recordings', extensions: ['.mp3', '.m4a', '.mp4', '.webm', '.vtt'] },
} as const satisfies Partial<Record<CollectionName, { folder: string; extensions: readonly string[] }>>
export type MediaCollection = keyof typeof mediaLayouts
export const mediaCollections = Object.keys(mediaLayouts) as MediaCollection[]

/** Whether the records of a collection describe files. */
export function isMediaCollection(name: CollectionName): name is MediaCollection {
  return name in mediaLayouts
}

/** Address of a record's file within the content folder: `guides/respite.mdx`, `facts.yaml`. */
export function fileOf(name: CollectionName, slug: string): string {
  const layout = layouts[name]
  return layout.form === 'list' ? layout.file : `${layout.folder}/${slug}.${layout.form}`
}

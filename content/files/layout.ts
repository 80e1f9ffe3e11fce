import type { CollectionName } from '../schema/publication.ts'

/** How a collection stands in files: one list, or one file a record. `body` is the field below the front matter. */
export type Layout = { form: 'list'; file: string } | { form: 'yaml'; folder: string } | { form: 'mdx'; folder: string; body: string }

export const layouts: { [Name in CollectionName]: Layout } = {
  stages: { form: 'list', file: 'stages.yaml' },
  topics: { form: 'list', file: 'topics.yaml' },
  audiences: { form: 'list', file: 'audiences.yaml' },
  pictures: { form: 'list', file: 'pictures.yaml' },
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
export const pictureExtensions = ['.svg', '.png', '.jpg', '.webp'] as const

/** Address of a record's file within the content folder: `guides/respite.mdx`, `facts.yaml`. */
export function fileOf(name: CollectionName, slug: string): string {
  const layout = layouts[name]
  return layout.form === 'list' ? layout.file : `${layout.folder}/${slug}.${layout.form}`
}

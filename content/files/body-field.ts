import type { EasyRead } from '../schema/easy-read.ts'
import type { Guide } from '../schema/guide.ts'
import type { CollectionName } from '../schema/publication.ts'
import { readChapters, writeChapters } from './mdx/chapters.ts'
import type { MdxContext } from './mdx/context.ts'
import { part } from './mdx/part.ts'
import { readMdx } from './mdx/read-mdx.ts'
import { section } from './mdx/section.ts'
import { readWords, writeWords } from './mdx/words.ts'

/** The field that stands below the front matter, in both directions. `read` gives undefined for a text that cannot be parsed. */
interface BodyField {
  read: (text: string, context: MdxContext) => unknown
  write: (value: unknown) => string
}

const prose: BodyField = { read: (text, context) => readWords('prose', text, context), write: (value) => writeWords('prose', value) }

const parts: BodyField = {
  read: (text, context) => readMdx(text, context, (root, inner) => readChapters(root, 'parts', part, inner)),
  write: (value) => writeChapters(value as Guide['parts'], part),
}

const bodyFields: Partial<Record<CollectionName, BodyField>> = {
  guides: parts,
  translations: parts,
  'easy-reads': {
    read: (text, context) => readMdx(text, context, (root, inner) => readChapters(root, 'sections', section, inner)),
    write: (value) => writeChapters(value as EasyRead['sections'], section),
  },
  stories: prose,
  pages: { read: (text, context) => readWords('body', text, context), write: (value) => writeWords('body', value) },
}

/** @throws Error for a collection whose records have no body, which the layout rules out */
export function bodyField(name: CollectionName): BodyField {
  const field = bodyFields[name]
  if (!field) throw new Error(`The collection ${name} has no body below its front matter.`)
  return field
}

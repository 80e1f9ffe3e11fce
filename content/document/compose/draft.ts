import type { BuildContext } from '../build-context.ts'
import type { Block, WaymarkDocument } from '../node.ts'

/** A document before the passes over whole documents have run. */
export type Draft = Omit<WaymarkDocument, 'code' | 'credits'>

type Required = 'kind' | 'slug' | 'address' | 'title' | 'description'

/** A document with what every document has, and what this one has besides. */
export function draft(context: BuildContext, fields: Pick<Draft, Required> & Partial<Draft>): Draft {
  const { language, words, settings } = context
  const own = language === settings.language ? {} : { words }
  return { variant: 'standard', language, ...own, lead: [], parts: [], tail: [], isSensitive: false, site: context.site, ...fields }
}

type Section = Extract<Block, { kind: 'section' }>

/** A titled section of level 2, or nothing where there is nothing to say. */
export function section(role: Section['role'], id: string, title: string, children: readonly Block[]): Section[] {
  return children.length > 0 ? [{ kind: 'section', id, title, level: 2, role, children: [...children] }] : []
}

/** A paragraph of plain words. */
export function paragraph(value: string): Block {
  return { kind: 'paragraph', children: [{ kind: 'text', value }] }
}

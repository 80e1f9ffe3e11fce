import type { StoredBlock } from '../../content/schema/node.ts'
import type { Place } from './place.ts'

/** Kinds of a body that are a block of their own in the CMS: paragraphs, headings and lists share the block `text`. */
export type BlockKind = Exclude<StoredBlock['kind'], 'paragraph' | 'heading' | 'list'>

/** What a block holds while it is a draft: anything may still be missing. */
export type Draft<Fields> = { [Name in keyof Fields]?: Fields[Name] | null }

/**
 * Both directions of one block. `toStored` tells problems at the place and goes on; the generated type `Fields` names what
 * the block's form has, so that a field that is added there is missed here by the compiler or by the round-trip test.
 */
export interface BlockConverter<Fields extends { blockType: Kind }, Kind extends BlockKind> {
  toStored: (block: Draft<Fields>, place: Place) => Extract<StoredBlock, { kind: Kind }>
  fromStored: (node: Extract<StoredBlock, { kind: Kind }>, place: Place) => Fields
}

import type { StoredBlock, StoredProse } from '../../schema/node.ts'

export type StoredBlockOf<Kind extends StoredBlock['kind']> = Extract<StoredBlock, { kind: Kind }>

/** Blocks that are written as components; paragraphs, headings and lists are plain Markdown. */
export type ComponentKind = Exclude<StoredBlock['kind'], StoredProse[number]['kind']>

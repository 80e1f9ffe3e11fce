import type { Block, Line, NodeOf, WaymarkDocument } from './node.ts'

/** What a pass does with the blocks and the lines of words inside a block. */
export interface ChildMap {
  block: (block: Block) => Block
  line: (line: Line) => Line
}

type BlockKind = Block['kind']
const same = <Node>(node: Node): Node => node

/** How to reach inside each kind. A new kind of block does not compile until it stands here. */
const mappers: { [Kind in BlockKind]: (block: NodeOf<Kind>, map: ChildMap) => NodeOf<Kind> } = {
  paragraph: (block, { line }) => ({ ...block, children: line(block.children) }),
  heading: (block, { line }) => ({ ...block, children: line(block.children) }),
  list: (block, { line }) => ({ ...block, items: block.items.map(line) }),
  section: (block, map) => ({ ...block, children: block.children.map(map.block) }),
  keyFact: same,
  steps: (block, map) => ({ ...block, steps: block.steps.map((step) => ({ ...step, body: step.body.map(map.block) })) }),
  callout: (block, map) => ({ ...block, body: block.body.map(map.block) }),
  doDont: (block, { line }) => ({ ...block, dos: block.dos.map(line), donts: block.donts.map(line) }),
  contact: same,
  serviceList: same,
  comparison: (block, { line }) => ({ ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(line) })) }),
  table: (block, { line }) => ({ ...block, rows: block.rows.map((row) => row.map(line)) }),
  timeline: (block, { line }) => ({ ...block, events: block.events.map((event) => ({ ...event, body: line(event.body) })) }),
  quote: same,
  localVariation: (block, map) => ({
    ...block,
    variations: block.variations.map((variation) => ({ ...variation, body: variation.body.map(map.block) })),
  }),
  video: (block, map) => ({ ...block, transcript: block.transcript.map(map.block) }),
  checklist: (block, { line }) => ({ ...block, items: block.items.map(line) }),
  blanks: same,
  picture: same,
  easyReadStep: (block, { line }) => ({ ...block, statements: block.statements.map(line) }),
  definitions: (block, { line }) => ({ ...block, items: block.items.map((item) => ({ ...item, body: item.body.map(line) })) }),
  pageLinks: same,
  sources: same,
}

/** A copy of the block with its direct children changed. */
export function mapChildren(block: Block, map: ChildMap): Block {
  const mapper = mappers[block.kind] as (block: Block, map: ChildMap) => Block
  return mapper(block, map)
}

type Composed = Pick<WaymarkDocument, 'lead' | 'parts' | 'tail'>

/** A copy of the document with every top block changed, in reading order. */
export function mapBlocks<Document extends Composed>(document: Document, change: (block: Block) => Block): Document {
  const lead = document.lead.map(change)
  const parts = document.parts.map(change) as Document['parts']
  return { ...document, lead, parts, tail: document.tail.map(change) }
}

/** Calls `visit.block` and `visit.line` for everything in the document, in reading order. */
export function visitDocument(document: Composed, visit: { block?: (block: Block) => void; line?: (line: Line) => void }): void {
  const line = (words: Line): Line => {
    visit.line?.(words)
    return words
  }
  const block = (node: Block): Block => {
    visit.block?.(node)
    return mapChildren(node, { block, line })
  }
  mapBlocks(document, block)
}

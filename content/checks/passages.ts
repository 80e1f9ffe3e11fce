import type { StoredBlock, StoredLine, StoredProse } from '../schema/node.ts'

/** A stretch of words that is read in one go. Titles and cells are not sentences; somebody's own words are not ours to judge. */
export interface Passage {
  field: string
  shape: 'paragraph' | 'item' | 'title' | 'cell' | 'quote'
  line: StoredLine
}

type Shape = Passage['shape']
type Readers = { [Kind in StoredBlock['kind']]: (block: Extract<StoredBlock, { kind: Kind }>, field: string) => Passage[] }

/** One passage of plain words; none where there are no words. */
export function plainPassage(field: string, shape: Shape, words: string | undefined): Passage[] {
  return words ? [{ field, shape, line: [{ kind: 'text', value: words }] }] : []
}

/** One passage for each line. */
export function linePassages(field: string, shape: Shape, lines: readonly StoredLine[]): Passage[] {
  return lines.map((line, index) => ({ field: `${field}[${index}]`, shape, line }))
}

const readers: Readers = {
  paragraph: ({ children }, field) => [{ field, shape: 'paragraph', line: children }],
  heading: ({ children }, field) => [{ field, shape: 'title', line: children }],
  list: ({ items }, field) => linePassages(`${field}.items`, 'item', items),
  keyFact: ({ label, note }, field) => [...plainPassage(`${field}.label`, 'title', label), ...plainPassage(`${field}.note`, 'item', note)],
  steps: ({ steps }, field) =>
    steps.flatMap(({ title, body }, index) => [
      ...plainPassage(`${field}.steps[${index}].title`, 'title', title),
      ...bodyPassages(body, `${field}.steps[${index}].body`),
    ]),
  callout: ({ title, body }, field) => [...plainPassage(`${field}.title`, 'title', title), ...bodyPassages(body, `${field}.body`)],
  doDont: ({ dos, donts }, field) => [...linePassages(`${field}.dos`, 'item', dos), ...linePassages(`${field}.donts`, 'item', donts)],
  contact: ({ why }, field) => plainPassage(`${field}.why`, 'item', why),
  serviceList: ({ title }, field) => plainPassage(`${field}.title`, 'title', title),
  comparison: ({ caption, rows }, field) => [
    ...plainPassage(`${field}.caption`, 'title', caption),
    ...rows.flatMap(({ label, cells }, row) => [
      ...plainPassage(`${field}.rows[${row}].label`, 'title', label),
      ...linePassages(`${field}.rows[${row}].cells`, 'cell', cells),
    ]),
  ],
  table: ({ caption, rows }, field) => [
    ...plainPassage(`${field}.caption`, 'title', caption),
    ...rows.flatMap((cells, row) => linePassages(`${field}.rows[${row}]`, 'cell', cells)),
  ],
  timeline: ({ events }, field) => events.map(({ body }, index) => ({ field: `${field}.events[${index}].body`, shape: 'item', line: body })),
  quote: ({ words }, field) => plainPassage(`${field}.words`, 'quote', words),
  localVariation: ({ title, variations }, field) => [
    ...plainPassage(`${field}.title`, 'title', title),
    ...variations.flatMap(({ body }, index) => bodyPassages(body, `${field}.variations[${index}].body`)),
  ],
  video: ({ title, transcript }, field) => [...plainPassage(`${field}.title`, 'title', title), ...bodyPassages(transcript, `${field}.transcript`)],
  checklist: ({ title, items }, field) => [...plainPassage(`${field}.title`, 'title', title), ...linePassages(`${field}.items`, 'item', items)],
  picture: ({ caption }, field) => plainPassage(`${field}.caption`, 'title', caption),
}

/** The passages of a body or of prose, in reading order. */
export function bodyPassages(body: readonly StoredBlock[] | StoredProse, field: string): Passage[] {
  return body.flatMap((block, index) => (readers[block.kind] as (block: StoredBlock, field: string) => Passage[])(block, `${field}[${index}]`))
}

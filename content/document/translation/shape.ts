import type { StoredBlock, StoredProse } from '../../schema/node.ts'
import { visitStoredNodes } from '../visit-stored-nodes.ts'

type Shapes = { [Kind in StoredBlock['kind']]: (block: Extract<StoredBlock, { kind: Kind }>) => string }

const count = (number: number, one: string): string => `${number} ${number === 1 ? one : `${one}s`}`

/** What a block is besides its words: two blocks of one shape hold the same things in the same order. */
const shapes: Shapes = {
  paragraph: () => 'a paragraph',
  heading: ({ level }) => `a heading of level ${level}`,
  list: ({ ordered, items }) => `a ${ordered ? 'numbered list' : 'list'} with ${count(items.length, 'item')}`,
  keyFact: ({ fact }) => `the key fact "${fact}"`,
  steps: ({ steps }) => `${count(steps.length, 'step')}${inner(steps.map(({ body }) => body))}`,
  callout: ({ tone, body }) => `a callout of tone ${tone}${inner([body])}`,
  doDont: ({ dos, donts }) => `${count(dos.length, 'thing')} to do and ${count(donts.length, 'thing')} not to do`,
  contact: ({ service }) => `the contact "${service}"`,
  serviceList: ({ services, topic, area }) => `the list of services ${[...services, topic, area].filter(Boolean).join(' ')}`,
  comparison: ({ columns, rows }) => `a comparison of ${count(columns.length, 'column')} and ${count(rows.length, 'row')}`,
  table: ({ head, rows }) => `a table of ${count(head.length, 'column')} and ${count(rows.length, 'row')}`,
  timeline: ({ events }) => `a timeline of ${count(events.length, 'event')}`,
  quote: () => 'a quote',
  localVariation: ({ variations }) =>
    `local differences for ${variations.map(({ council }) => council).join(', ')}${inner(variations.map(({ body }) => body))}`,
  video: ({ url }) => `the video ${url}`,
  checklist: ({ items }) => `a checklist with ${count(items.length, 'item')}`,
  picture: ({ picture }) => `the picture "${picture}"`,
}

/** The shapes inside a block, where they are more than one paragraph each. */
function inner(bodies: readonly StoredProse[]): string {
  const words = bodies.map((body) => body.map(shapeOf).join(', '))
  return words.every((shape) => shape === 'a paragraph' || shape === '') ? '' : ` (${words.map((shape) => shape || 'nothing').join('; ')})`
}

export function shapeOf(block: StoredBlock): string {
  return (shapes[block.kind] as (block: StoredBlock) => string)(block)
}

/** What words refer to by name: these must be the same in every language, whatever their order in a sentence. */
export function referencesIn(words: unknown): string[] {
  const found: string[] = []
  visitStoredNodes(words, '', (node) => {
    if (node.kind === 'phone') found.push(`the number of "${String(node['service'])}"`)
    if (node.kind === 'fact') found.push(`the fact "${String(node['fact'])}"`)
    if (node.kind === 'link') found.push(`the link to ${String(node['to'])}`)
  })
  return found.sort()
}

import { describe, expect, it } from 'vitest'
import type { Lookup, Place } from '../../cms/blocks/place.ts'
import { bodyFromStored, bodyToStored } from '../../cms/blocks/body.ts'
import { makeLink, makeList, makeParagraph, makeState, makeText } from '../../cms/blocks/lexical/make-node.ts'
import { lineFieldToStored, proseToStored } from '../../cms/blocks/lexical/prose.ts'
import type { LexicalNode } from '../../cms/blocks/lexical/state.ts'
import { convertRecord } from '../../cms/blocks/place.ts'
import { blockSchema } from '../../content/schema/node.ts'
import { everyBlock, knownSlugs } from './every-block.ts'

const lookup: Lookup = {
  idOf: (collection, slug) => (knownSlugs[collection]?.includes(slug) ? `${collection}:${slug}` : undefined),
  slugOf: (collection, id) => (id.startsWith(`${collection}:`) ? id.slice(collection.length + 1) : undefined),
}
const convert = <Result>(run: (place: Place) => Result): Result => convertRecord('guides/breaks', lookup, run)
const paragraphs = (...nodes: LexicalNode[]) => makeState([makeParagraph(nodes)])

describe('words of the CMS and stored words', () => {
  it('has every kind of block in the example', () => {
    const kinds = new Set(blockSchema.options.map((option) => option.shape.kind.value))
    expect(new Set(everyBlock.map((block) => block.kind))).toEqual(kinds)
  })

  it('keeps every kind of block exactly on the way in and out', () => {
    const blocks = convert((place) => bodyFromStored(everyBlock, place))
    expect(convert((place) => bodyToStored(blocks, place))).toEqual(everyBlock)
  })

  it('keeps paragraphs, headings and lists that follow one another in one text block', () => {
    const blocks = convert((place) => bodyFromStored(everyBlock, place))
    expect(blocks.map((block) => block.blockType).slice(0, 3)).toEqual(['text', 'keyFact', 'steps'])
  })

  it('makes the same document from the same words every time', () => {
    const make = () => convert((place) => bodyFromStored(everyBlock, place))
    expect(make()).toEqual(make())
  })

  it('links to the entry itself, so that the link follows a change of address', () => {
    const blocks = convert((place) => bodyFromStored(everyBlock, place))
    const moved: Lookup = { ...lookup, slugOf: (collection, id) => (id === 'guides:breaks' ? 'time-off' : lookup.slugOf(collection, id)) }
    expect(JSON.stringify(convertRecord('guides/breaks', moved, (place) => bodyToStored(blocks, place)))).toContain('/guides/time-off/#who')
  })

  it('tells all references that are missing, each with its place', () => {
    const run = () => convertRecord('guides/breaks', { idOf: () => undefined, slugOf: () => undefined }, (place) => bodyFromStored(everyBlock, place))
    expect(run).toThrow(/guides\/breaks > body\[5\]\.fact: points to "ca-rate", which is not among the facts/)
    expect(run).toThrow(/body\[11\]\.service: points to "carer-support"/)
  })

  it('refuses what the site cannot show and says what to do', () => {
    const unknown = { type: 'horizontalrule', version: 1 }
    expect(() => convert((place) => proseToStored(makeState([unknown]), place))).toThrow(/"horizontalrule".*Remove it/)
    expect(() => convert((place) => proseToStored(paragraphs({ type: 'linebreak', version: 1 }), place))).toThrow(/line break.*Press Enter/)
    const nested = makeList(false, [[makeList(false, [[makeText('deep', false)]])]])
    expect(() => convert((place) => proseToStored(makeState([nested]), place))).toThrow(/list inside a list/)
  })

  it('refuses a second paragraph where one line belongs', () => {
    const two = makeState([makeParagraph([makeText('one', false)]), makeParagraph([makeText('two', false)])])
    expect(() => convert((place) => lineFieldToStored(two, place))).toThrow(/more than one paragraph/)
  })

  it('refuses a link to something that is no web address', () => {
    const link = makeLink('id', { linkType: 'custom', url: 'javascript:alert(1)' }, [makeText('here', false)])
    expect(() => convert((place) => proseToStored(paragraphs(link), place))).toThrow(/javascript:alert\(1\).*not a web address/)
  })

  it('leaves out empty paragraphs and joins words that look alike', () => {
    const state = makeState([makeParagraph([]), makeParagraph([makeText('a ', false), makeText('b', false), makeText('c', true)])])
    expect(convert((place) => proseToStored(state, place))).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', value: 'a b' },
          { kind: 'text', value: 'c', strong: true },
        ],
      },
    ])
  })
})

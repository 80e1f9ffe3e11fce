import { expect, it } from 'vitest'
import type { Draft } from '../compose/draft.ts'
import type { Block, Inline } from '../node.ts'
import { meaningsOnce } from './meanings-once.ts'

const term: Inline = { kind: 'term', term: 'respite', words: 'respite', meaning: 'A break.' }
const paragraph: Block = { kind: 'paragraph', children: [term] }
const part = (id: string): Draft['parts'][number] => ({ kind: 'section', id, title: id, level: 2, role: 'part', children: [paragraph, paragraph] })

it('explains a hard word again in each part, because a part is a page of its own', () => {
  const { lead, parts, tail } = meaningsOnce({
    variant: 'standard',
    lead: [paragraph],
    parts: [part('one'), part('two')],
    tail: [paragraph],
  } as unknown as Draft)
  const kinds = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'paragraph' ? block.children.map(({ kind }) => kind) : []))
  expect(parts.map(({ children }) => kinds(children))).toEqual([
    ['term', 'text'],
    ['term', 'text'],
  ])
  expect(kinds([...lead, ...tail])).toEqual(['term', 'text'])
})

import { describe, expect, it } from 'vitest'
import { documentText } from '../../content/document/document-text.ts'
import type { Block } from '../../content/document/node.ts'
import { UnknownNodeError } from '../../content/document/render.ts'
import { documentToText } from '../../site/formats/text/document.ts'
import { documentOf, everyBlock } from './text-every-kind.ts'

const madeOn = '2026-11-22'
const spoken = (written: string): string => written.replace(/\s+/g, ' ')

describe('plain text', () => {
  it.each(Object.values(everyBlock))('keeps every word of a block of kind $kind', (block: Block) => {
    const document = documentOf([block])
    const written = spoken(documentToText(document, madeOn)).replace(/ \(https:[^)]+\)/g, '')
    for (const line of documentText(document).split('\n')) expect(written).toContain(spoken(line).replace(/^day line: /, 'Phone (day line): '))
  })

  it('never writes a line longer than 72 columns, but keeps a longer address whole', () => {
    const address = `https://example.org/${'long'.repeat(30)}`
    const document = documentOf([
      { kind: 'paragraph', children: [{ kind: 'text', value: 'a few words that go on '.repeat(20) }] },
      { kind: 'paragraph', children: [{ kind: 'link', to: address, children: [{ kind: 'text', value: 'A page' }] }] },
    ])
    const lines = documentToText(document, madeOn).split('\n')
    expect(lines.filter((line) => line.length > 72)).toEqual([`(${address})`])
  })

  it('says at the top what it is, how old it is and who to ring', () => {
    const top = documentToText(documentOf([]), madeOn).split('\n').slice(0, 6)
    expect(top).toEqual([
      'An example of everything',
      'From Waymark Example',
      'https://waymark.example.org/guides/example/',
      'Checked on 2 November 2026.',
      'Next check by 2 May 2027.',
      'Prefer to talk? Example Front Door. Phone: 01632 960003',
    ])
  })

  it('of a sensitive page names the site, not the page', () => {
    const written = documentToText({ ...documentOf([]), isSensitive: true }, madeOn)
    expect(written).not.toContain('/guides/example/')
  })

  it('carries the day it was made and the code that says whether it is still right', () => {
    const written = spoken(documentToText(documentOf([]), madeOn))
    expect(written).toContain('Made on 22 November 2026')
    expect(written).toContain('Its code is K7M2-4Q. Type it at https://waymark.example.org/check/.')
  })

  it('writes links as addresses, once', () => {
    const line = (to: string, value: string): string =>
      spoken(documentToText(documentOf([{ kind: 'paragraph', children: [{ kind: 'link', to, children: [{ kind: 'text', value }] }] }]), madeOn))
    expect(line('/guides/money/', 'Money')).toContain('Money (https://waymark.example.org/guides/money/)')
    expect(line('#who', 'Who')).toContain('Who (https://waymark.example.org/guides/example/#who)')
    expect(line('tel:01632960001', '01632 960001')).not.toContain('(')
    expect(line('mailto:help@example.org', 'Write to us')).toContain('Write to us (help@example.org)')
  })

  it('keeps every address in order in a language that is written from right to left', () => {
    const written = documentToText({ ...documentOf(), language: 'ar' }, madeOn)
    expect(written.match(/https:/g)?.length).toBeGreaterThan(4)
    expect(written).not.toMatch(/(?<!\u2066)https:/)
  })

  it('tells what hard words mean at the end, each once', () => {
    const written = documentToText(documentOf([everyBlock.paragraph, everyBlock.paragraph]), madeOn)
    expect(written.match(/Time off while/g)).toHaveLength(1)
    expect(written.indexOf('What the words mean')).toBeGreaterThan(written.indexOf('gofalwyr'))
  })

  it('says when nobody has checked an easy-read page yet', () => {
    const easyRead = { ...documentOf([everyBlock.easyReadStep]), variant: 'easy-read' as const, checkedBy: false as const }
    expect(documentToText(easyRead, madeOn)).toContain('Not yet checked by people with a learning disability.')
  })

  it('throws for a node it does not know', () => {
    expect(() => documentToText(documentOf([{ kind: 'carousel' } as never]), madeOn)).toThrow(UnknownNodeError)
  })
})

import { describe, expect, it } from 'vitest'
import { documentText } from '../../content/document/document-text.ts'
import type { Block, WaymarkDocument } from '../../content/document/node.ts'
import { documentToBraille } from '../../site/formats/braille/document.ts'
import { braille } from '../../site/formats/braille/format.ts'
import { readBraille } from '../read-files.ts'
import { documentOf, everyBlock } from './text-every-kind.ts'

const madeOn = '2026-11-22'
const says = (value: string): Block => ({ kind: 'paragraph', children: [{ kind: 'text', value }] })
const linesOf = (text: string): string[] => text.split(/\r\n\f?/)

/** Going back, liblouis takes the colon of an address for the contraction "cc", which cannot stand there. */
const readBack = (text: string, table?: string): string => readBraille(text, table).replaceAll('httpscc', 'https:').replace(/\s+/g, ' ')

const bare = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]/g, '')

async function brailleOf(blocks: Block[], change: Partial<WaymarkDocument> = {}): Promise<string> {
  return (await documentToBraille({ ...documentOf(blocks), ...change }, madeOn)).text
}

describe('a braille-ready file', () => {
  it('gives back every word of every kind of block when it is read', async () => {
    const document = documentOf(Object.values(everyBlock))
    const back = bare(readBack((await documentToBraille(document, madeOn)).text))
    for (const line of documentText(document).split('\n')) expect(back).toContain(bare(line.replace(/^day line: /, '')))
  })

  it('has lines of 40 cells, pages of 25 lines with their number, and nothing but ASCII', async () => {
    const many = Array.from({ length: 150 }, (_, index) => says(`Paragraph ${index}: ${'some words that go on '.repeat(5)}`))
    const { text, pages } = await documentToBraille(documentOf(many), madeOn)
    expect(text).toMatch(/^[ -_\r\n\f]+$/)
    expect(Math.max(...linesOf(text).map((line) => line.length))).toBe(40)
    const sheets = text.split('\f')
    expect(sheets).toHaveLength(pages)
    for (const sheet of sheets) expect(sheet.replace(/\r\n$/, '').split('\r\n')).toHaveLength(25)
    expect(sheets[9]?.trimEnd().endsWith(' #AJ')).toBe(true)
  })

  it('says at its top that a computer made it and nobody has proof-read it', async () => {
    expect(readBack(await brailleOf([])).slice(0, 400)).toContain('made by a computer. Nobody has proof-read it.')
  })

  it('sets the title in the middle and keeps a heading with the words below it', async () => {
    const heading: Block = { kind: 'heading', level: 2, id: 'x', children: [{ kind: 'text', value: 'Zebra crossing' }] }
    for (let length = 8; length < 24; length++) {
      const items: Block = { kind: 'list', ordered: false, items: Array.from({ length }, () => [{ kind: 'text', value: 'One' }]) }
      const lines = linesOf(await brailleOf([items, heading, says('The words below.')], { title: 'Cat' }))
      expect(lines[0]).toBe(`${' '.repeat(18)},CAT`)
      expect(lines[lines.findIndex((line) => line.includes('.ZEBRA') || line.includes(',ZEBRA')) + 1]).toContain(',! ^WS 2L4')
    }
  })

  it('breaks a long address after a slash and marks that it goes on', async () => {
    const address = 'https://example.org/a-long-folder-name/another-long-folder-name/page'
    const text = await brailleOf([says(address)])
    expect(linesOf(text).some((line) => line.endsWith('_/"'))).toBe(true)
    expect(readBack(text)).toContain(address)
  })

  it('writes what its table does not know in another way: no number of a character, nothing dropped', async () => {
    const text = await brailleOf([says('Mrs Łęcka ☐ tick, 😀 smile'), { kind: 'paragraph', children: [{ kind: 'foreign', language: 'ar', value: 'مرحبا' }] }])
    const back = readBack(text)
    expect(text).not.toMatch(/'\\[XY]/)
    expect(back).toContain('Łecka')
    expect(back).toContain('(sign) smile')
    expect(back).toContain('(Arabic)')
  })

  it('uses the table of the page’s language, and says when there is none', async () => {
    expect(readBack(await brailleOf([says('Gofalwyr')], { language: 'cy' }), 'en-us-brf.dis,cy-cy-g2.ctb')).toContain('ofalwyr')
    expect(braille.canDraw?.({ ...documentOf([]), language: 'so' })).toContain('no braille table for the language "so"')
    expect(braille.canDraw?.(documentOf([]))).toBe(true)
  })
})

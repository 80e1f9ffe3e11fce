import { describe, expect, it } from 'vitest'
import { documentText } from '../../../content/document/document-text.ts'
import { visitDocument } from '../../../content/document/map-children.ts'
import type { WaymarkDocument } from '../../../content/document/node.ts'
import { structureText } from '../../../site/formats/pdf/check/structure-text.ts'
import { easyReadTheme, largePrintTheme, standardTheme } from '../../../site/formats/pdf/theme.ts'
import { documentOf, everyBlock } from '../text-every-kind.ts'
import { makeEasyRead, makeGuide } from './corpus.ts'
import { makeFile, squeeze } from './make-file.ts'

const seeds = [0, 1, 2, 3]

/** What is read out, without the descriptions of pictures. */
async function spoken(bytes: Uint8Array): Promise<string> {
  const pieces = await structureText(bytes)
  return squeeze(
    pieces
      .filter(({ path }) => !path.endsWith('/Figure'))
      .map(({ text }) => text)
      .join(''),
  )
}

function descriptionsOf(document: WaymarkDocument): string[] {
  const descriptions: string[] = []
  visitDocument(document, { block: (block) => (block.kind === 'picture' || block.kind === 'easyReadStep') && descriptions.push(block.picture.alt) })
  return descriptions.filter(Boolean)
}

describe('the words of a PDF in structure order', () => {
  it.each(seeds.flatMap((seed) => [standardTheme, largePrintTheme].map((theme) => ({ seed, theme, name: theme.name }))))(
    'are the words of guide $seed in $name, all and in order',
    async ({ seed, theme }) => {
      const { bytes, text } = await makeFile(makeGuide(seed), theme)
      expect(await spoken(bytes)).toBe(squeeze(text.join('')))
    },
  )

  it.each(seeds)('are the words of easy-read guide %i, all and in order', async (seed) => {
    const { bytes, text } = await makeFile(makeEasyRead(seed), easyReadTheme)
    expect(await spoken(bytes)).toBe(squeeze(text.join('')))
  })

  it.each(
    Object.values(everyBlock).flatMap((block) => [standardTheme, largePrintTheme].map((theme) => ({ block, kind: block.kind, theme, name: theme.name }))),
  )('hold every word of a $kind in $name', async ({ block, theme }) => {
    const document = documentOf([block])
    const pieces = await structureText((await makeFile(document, theme)).bytes)
    const all = squeeze(pieces.map(({ text }) => text).join(''))
    for (const word of documentText(document).split(/[\s,]+/)) expect(all).toContain(word.replace(/^https?:\/\/|:$/, '').replace(/\/$/, ''))
  })

  it('give every picture its description, once', async () => {
    const document = makeEasyRead(1)
    const pieces = await structureText((await makeFile(document, easyReadTheme)).bytes)
    const described = pieces.filter(({ path, text }) => path.endsWith('/Figure') && text !== '' && !text.startsWith('QR code')).map(({ text }) => text)
    expect(described).toEqual(descriptionsOf(document))
  })

  it('hold lists, tables and links as such', async () => {
    const pieces = await structureText((await makeFile(documentOf([everyBlock.list, everyBlock.table, everyBlock.paragraph]), standardTheme)).bytes)
    const pathOf = (words: string): string | undefined => pieces.find(({ text }) => text.includes(words))?.path
    expect(pathOf('First thing in a row')).toBe('/Document/L/LI/LBody')
    expect(pathOf('Hours and pay')).toBe('/Document/Table/Caption')
    expect(pathOf('Thirty five')).toBe('/Document/Table/TBody/TR/TH')
    expect(pathOf('Some pounds')).toBe('/Document/Table/TBody/TR/TD')
    expect(pathOf('link to first steps')).toBe('/Document/P/Link')
    expect(pathOf('gofalwyr')).toBe('/Document/P/Span')
  })
})

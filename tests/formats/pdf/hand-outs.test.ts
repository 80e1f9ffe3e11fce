import { describe, expect, it } from 'vitest'
import { cardSize } from '../../../content/document/emergency-plan/wallet-card.ts'
import type { Block, Line, WaymarkDocument } from '../../../content/document/node.ts'
import { englishWords } from '../../../content/schema/interface-words.ts'
import { cardDocument } from '../../../site/formats/pdf/card-document.tsx'
import { paintedText, structureText } from '../../../site/formats/pdf/check/structure-text.ts'
import type { LayoutNode } from '../../../site/formats/pdf/engine/layout-node.ts'
import { slipPdf } from '../../../site/formats/pdf/slip.ts'
import { standardPdf } from '../../../site/formats/pdf/standard.ts'
import { standardTheme } from '../../../site/formats/pdf/theme.ts'
import { walletCardPdf } from '../../../site/formats/pdf/wallet-card.ts'
import { documentOf, everyBlock } from '../text-every-kind.ts'
import { fileOf, madeOn, mediaFolder, squeeze } from './make-file.ts'

const context = { mediaFolder, madeOn }
const says = (value: string): Line => [{ kind: 'text', value }]
const part = (id: string, title: string, role: 'part' | 'key-points', ...children: Block[]): Extract<Block, { kind: 'section' }> => ({
  kind: 'section',
  id,
  title,
  level: 2,
  role,
  children,
})

const points = ['Ask for a check', 'It is free', 'Bring a friend', 'Have a pen ready']
const guide = documentOf([part('key-points', 'Key points', 'key-points', { kind: 'list', ordered: false, items: points.map(says) })])

const card: Block = {
  kind: 'blanks',
  blanks: [
    { id: 'one', label: 'Who to ring first', lines: 2, card: { side: 'outside', label: 'Ring first', lines: 1 } },
    { id: 'name', label: 'The name of the person I look after', lines: 1, card: { side: 'inside', label: 'Their name', lines: 1 } },
    { id: 'pets', label: 'Pets', lines: 1 },
  ],
}

/** Everything a file reads out, without spaces. */
const spoken = async (bytes: Uint8Array): Promise<string> => squeeze((await structureText(bytes)).map(({ text }) => text).join(''))
const countOf = (words: string, all: string): number => all.split(squeeze(words)).length - 1

describe('a slip to hand out', () => {
  it('is made of guides in the language of the site, never of one whose subject must not be found', () => {
    const kinds: Record<string, WaymarkDocument> = {
      guide,
      sensitive: { ...guide, isSensitive: true },
      translation: { ...guide, language: 'pl', words: englishWords },
      service: { ...guide, kind: 'service' },
    }
    expect(Object.keys(kinds).filter((name) => slipPdf.isFor?.(kinds[name]!))).toEqual(['guide'])
  })

  it('stands twice on one sheet: what it is about, three of its key points, whom to ring, where to read more', async () => {
    const { bytes, pages } = await slipPdf.render(guide, context)
    const all = await spoken(bytes)
    expect(pages).toBe(1)
    for (const words of [guide.title, ...points.slice(0, 3), '01632 960003', 'waymark.example.org/guides/example', guide.code])
      expect(countOf(words, all), words).toBe(2)
    expect(all).not.toContain(squeeze(points[3]!))
  })

  it('has the guide’s answer where there are no key points', async () => {
    const { bytes } = await slipPdf.render(documentOf([{ kind: 'paragraph', children: says('You can ask for a check of your needs.') }]), context)
    expect(countOf('You can ask for a check of your needs.', await spoken(bytes))).toBe(2)
  })
})

describe('a wallet card', () => {
  it('is made where something to write belongs on one', () => {
    expect(walletCardPdf.isFor?.(documentOf([card]))).toBe(true)
    expect(walletCardPdf.isFor?.(documentOf([everyBlock.blanks]))).toBe(false)
    expect(walletCardPdf.isFor?.(guide)).toBe(false)
  })

  it('says how to make it, and has the short names of what belongs on it alone', async () => {
    const all = await spoken((await walletCardPdf.render(documentOf([card]), context)).bytes)
    for (const words of ['Cut along the outer line', 'I am a carer', 'Ring first', 'The person I look after', 'Their name'])
      expect(countOf(words, all), words).toBe(1)
    for (const words of ['Who to ring first', 'Pets']) expect(all).not.toContain(squeeze(words))
  })

  it('has two faces of the size of a bank card', async () => {
    const faces: LayoutNode[] = []
    const find = (node: LayoutNode): void => {
      if (node.props?.tag === 'Div') faces.push(node)
      node.children?.forEach(find)
    }
    await fileOf(cardDocument(documentOf([card]), standardTheme, new Map(), madeOn), { onLayout: find })
    const inMillimetres = faces.map(({ box }) => [box?.width, box?.height].map((points = 0) => Number(((points * 25.4) / 72).toFixed(1))))
    expect(inMillimetres).toEqual([
      [cardSize.width, cardSize.height],
      [cardSize.width, cardSize.height],
    ])
  })
})

describe('a pack', () => {
  it('begins each of its pages on a sheet of its own, so that one can be handed over alone', async () => {
    const parts = ['Money', 'Breaks'].map((title) => part(title.toLowerCase(), title, 'part', { kind: 'paragraph', children: says(`About ${title}.`) }))
    const sheetsOf = async (address: string): Promise<(number | undefined)[]> => {
      const painted = await paintedText((await standardPdf.render({ ...documentOf([]), address, parts }, context)).bytes)
      return ['About Money.', 'About Breaks.'].map((words) => painted.find(({ text }) => text === words)?.page)
    }
    expect(await sheetsOf('/packs/visit/')).toEqual([2, 3])
    expect(await sheetsOf('/guides/visit/')).toEqual([1, 1])
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { paintedText, type PaintedText } from '../../../site/formats/pdf/check/structure-text.ts'
import type { LayoutNode } from '../../../site/formats/pdf/engine/layout-node.ts'
import type { DocumentNode } from '../../../site/formats/pdf/engine/react-pdf.ts'
import { easyReadTheme, largePrintTheme, standardTheme, type Theme } from '../../../site/formats/pdf/theme.ts'
import { makeEasyRead, makeGuide } from './corpus.ts'
import { makeFile } from './make-file.ts'

interface Made {
  name: string
  theme: Theme
  laid: DocumentNode
  painted: PaintedText[]
}

const seeds = [0, 1, 2, 3, 4, 5]
const made: Made[] = []

beforeAll(async () => {
  for (const theme of [standardTheme, largePrintTheme, easyReadTheme]) {
    for (const seed of seeds) {
      const document = theme === easyReadTheme ? makeEasyRead(seed) : makeGuide(seed)
      let laid: DocumentNode | undefined
      const { bytes } = await makeFile(document, theme, { onLayout: (pages) => (laid = pages) })
      if (laid) made.push({ name: `${theme.name} ${seed}`, theme, laid, painted: await paintedText(bytes) })
    }
  }
}, 300_000)

/** The last thing with words on a page, however deep. */
function lastText(node: LayoutNode): LayoutNode | undefined {
  if (node.props?.tag === 'Artifact') return undefined
  if (node.type === 'TEXT') return node.lines?.length ? node : undefined
  for (const child of (node.children ?? []).toReversed()) {
    const last = lastText(child)
    if (last) return last
  }
  return undefined
}

function textsOf(node: LayoutNode): LayoutNode[] {
  if (node.props?.tag === 'Artifact') return []
  return node.type === 'TEXT' ? [node] : (node.children ?? []).flatMap(textsOf)
}

function nodesOf(node: LayoutNode): LayoutNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)]
}

describe('every page of the corpus', () => {
  it('shows no letters smaller than its theme allows', () => {
    for (const { name, theme, painted } of made) {
      const smallest = painted.reduce((least, item) => (item.size < least.size ? item : least))
      expect(smallest.size, `${name}: "${smallest.text}" on page ${smallest.page}`).toBeGreaterThanOrEqual(theme.smallest - 0.01)
    }
  })

  it('never ends with a heading, a table caption or words that introduce a list', () => {
    for (const { name, laid } of made) {
      for (const [index, page] of laid.children.slice(0, -1).entries()) {
        const last = lastText(page)?.props?.identity
        expect(`${name}, page ${index + 1} ends with ${last?.tag ?? ''}`).not.toMatch(/ends with (H\d|Caption|TH|Lbl)$/)
      }
    }
  })

  it('never starts or ends with a lone line of a longer paragraph', () => {
    for (const { name, laid } of made) {
      // A table's heads are repeated on purpose.
      const texts = textsOf(laid).filter(({ lines, props }) => lines?.length && props?.identity?.tag !== 'TH')
      const pieces = Map.groupBy(texts, ({ props }) => props?.identity)
      const broken = [...pieces.values()].filter(({ length }) => length > 1)
      for (const piece of broken.flat()) expect(piece.lines?.length, `${name}: ${piece.props?.identity?.text ?? ''}`).toBeGreaterThan(1)
    }
  })

  it('holds every easy-read step whole', () => {
    for (const { name, laid } of made) {
      const steps = nodesOf(laid).filter(({ props, style }) => props?.tag === 'Div' && style?.['minHeight'] === easyReadTheme.stepPicture)
      const identities = steps.map(({ props }) => props?.identity)
      expect(new Set(identities).size, name).toBe(identities.length)
      if (name.startsWith('easy-read')) expect(steps.length).toBeGreaterThan(0)
    }
  })

  it('keeps its words between head and foot', () => {
    for (const { name, theme, painted } of made) {
      const foot = 30 + theme.smallest * 1.4 + theme.body * 1.4
      const words = painted.filter(({ bottom }) => bottom < foot)
      const made = theme === standardTheme ? 'Made on 22 November 2026\\. ' : ''
      const expected = new RegExp(`^(Waymark Example, code K7M2-4Q|${made}Next check by 1 May 2027\\.|Page \\d+ of \\d+)$`)
      for (const { text } of words) expect(text, name).toMatch(expected)
    }
  })

  it.each([standardTheme, largePrintTheme, easyReadTheme])(
    'says whole at its foot until when it can be trusted, in the longest month ($name)',
    async (theme) => {
      const { bytes } = await makeFile({ ...makeGuide(0), nextCheck: '2027-09-30' }, theme)
      const foot = (await paintedText(bytes)).filter(({ bottom }) => bottom < 30 + theme.smallest * 1.4).map(({ text }) => text)
      expect(foot.length).toBeGreaterThan(0)
      expect(foot.filter((text) => !text.endsWith('Next check by 30 September 2027.'))).toEqual([])
    },
  )
})

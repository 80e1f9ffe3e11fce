import { Font } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { loadFonts } from '../../../site/formats/pdf/engine/fonts.ts'
import { Identities } from '../../../site/formats/pdf/engine/identify.ts'
import type { LayoutNode } from '../../../site/formats/pdf/engine/layout-node.ts'
import { layoutWith, OWN_PARTS, OWN_TEXT } from '../../../site/formats/pdf/engine/own-layout.ts'
import { Box, PaperDocument, Sheet, Words } from '../../../site/formats/pdf/engine/primitives.tsx'
import { reconcile } from '../../../site/formats/pdf/engine/react-pdf.ts'
import { paperDocument } from '../../../site/formats/pdf/paper-document.tsx'
import { loadPictures } from '../../../site/formats/pdf/pictures.ts'
import { easyReadTheme, largePrintTheme, standardTheme } from '../../../site/formats/pdf/theme.ts'
import { makeEasyRead, makeGuide } from './corpus.ts'
import { madeOn, mediaFolder } from './make-file.ts'

const allSteps = await layoutWith(OWN_TEXT)
const shortWay = await layoutWith(OWN_PARTS)

/** What is painted of a laid-out node: its place, its edges, its letters. */
function painted(node: LayoutNode): unknown {
  const { type, box, lines, alignOffset = 0, children = [], image } = node
  const { right: _right, bottom: _bottom, ...place } = (box ?? {}) as Record<string, unknown>
  if (type === 'TEXT') return { type, place, alignOffset, lines }
  return { type, place, size: image && Object.keys(image), children: children.map(painted) }
}

/** Whether a node carries the mark of the short way. */
const tookShortWay = ({ children: [sheet] = [] }: LayoutNode): boolean => sheet !== undefined && 'look' in sheet

async function laidOut(element: ReactElement): Promise<{ whole: LayoutNode; short: LayoutNode }> {
  await loadFonts()
  const root = reconcile(element)
  new Identities().mark(root)
  return { whole: await allSteps(root, Font), short: await shortWay(root, Font) }
}

describe('the short way of laying out', () => {
  for (const theme of [standardTheme, largePrintTheme, easyReadTheme]) {
    it(`gives every box and line of ${theme.name} the place that all of react-pdf’s steps give it`, { timeout: 120_000 }, async () => {
      for (const seed of [0, 1, 2]) {
        const document = theme === easyReadTheme ? makeEasyRead(seed) : makeGuide(seed)
        const { whole, short } = await laidOut(paperDocument(document, theme, await loadPictures(document, mediaFolder), madeOn))
        expect(tookShortWay(short)).toBe(true)
        expect(tookShortWay(whole)).toBe(false)
        expect(short.children?.map(painted)).toEqual(whole.children?.map(painted))
      }
    })
  }

  it('gives boxes of every kind the same place', async () => {
    const boxes = [
      { flexDirection: 'row', justifyContent: 'space-between', alignItems: 'center' },
      { flexDirection: 'row-reverse', flexWrap: 'wrap', gap: 7, width: 200 },
      { position: 'absolute', top: 3, right: 5, width: '40%', minHeight: 30 },
      { padding: 4.4, marginVertical: -3, borderWidth: 1.3, maxWidth: 120, alignSelf: 'flex-end' },
    ] as const
    const { whole, short } = await laidOut(
      <Example>
        {boxes.map((style, index) => (
          <Box key={index} style={style}>
            <Words style={{ textAlign: index % 2 ? 'center' : 'right', flexShrink: 2 }}>Some words that need more than one line here</Words>
            <Words style={{ width: 50, height: 40 }}>Few words</Words>
            <Box style={{ flex: 1, height: 9 }} />
            <Box style={{ width: 400, height: 9 }} />
          </Box>
        ))}
      </Example>,
    )
    expect(tookShortWay(short)).toBe(true)
    expect(short.children?.map(painted)).toEqual(whole.children?.map(painted))
  })

  it.each([
    ['a margin in hundredths', { marginLeft: '10%' }],
    ['a box that is turned', { transform: 'rotate(10deg)' }],
    ['a box that floats', { float: 'left' }],
    ['a height in hundredths', { height: '30%' }],
  ] as const)('leaves %s to react-pdf', async (_name, style) => {
    const { whole, short } = await laidOut(
      <Example>
        <Box style={style}>
          <Words>Words</Words>
        </Box>
      </Example>,
    )
    expect(tookShortWay(short)).toBe(false)
    expect(short.children?.map(painted)).toEqual(whole.children?.map(painted))
  })

  it('leaves the tree as it was, so that it can be laid out again', async () => {
    const element = (
      <Example>
        <Words>Words</Words>
      </Example>
    )
    await loadFonts()
    const root = reconcile(element)
    const before = structuredClone(root.children)
    await shortWay(root, Font)
    expect(root.children).toEqual(before)
  })
})

function Example({ children }: { children: React.ReactNode }): ReactElement {
  return (
    <PaperDocument title="Example" language="en">
      <Sheet size="A4" wrap={false} style={{ fontFamily: ['Atkinson'], fontSize: 14, lineHeight: 1.4, padding: 40 }}>
        {children}
      </Sheet>
    </PaperDocument>
  )
}

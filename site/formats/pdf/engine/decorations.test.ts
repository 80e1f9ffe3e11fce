import { describe, expect, it } from 'vitest'
import { isDecorated, paintRectangles } from './decorations.ts'
import type { LayoutNode, Style } from './layout-node.ts'
import type { TaggedPdf } from './tagged-pdf.ts'

const box = { left: 10, top: 20, width: 100, height: 50 }
const edges = { borderTopWidth: 1, borderRightWidth: 2, borderBottomWidth: 3, borderLeftWidth: 4 }

/** What is filled for a box, or false if it was left to react-pdf. */
function filled(style: Style, widths: Partial<typeof edges> = {}): unknown {
  const fills: unknown[] = []
  const pdf = { fillBoxes: (colour: string, boxes: unknown) => fills.push([colour, boxes]) } as unknown as TaggedPdf
  const node: LayoutNode = { type: 'VIEW', box: { ...box, ...widths }, style, children: [] }
  return paintRectangles(pdf, node) ? fills : fills.length > 0 ? 'painted twice' : false
}

describe('the tint and edges of a box', () => {
  it('are rectangles, the tint below', () => {
    const style = { backgroundColor: '#eeeeee', borderLeftColor: '#0e5550' }
    expect(filled(style, { borderLeftWidth: 4 })).toEqual([
      ['#eeeeee', [[10, 20, 100, 50]]],
      ['#0e5550', [[10, 20, 4, 50]]],
    ])
  })

  it('stand along all four sides, and are black if nothing else is said', () => {
    const sides = [
      [10, 20, 100, 1],
      [108, 20, 2, 50],
      [10, 67, 100, 3],
      [10, 20, 4, 50],
    ]
    expect(filled({}, edges)).toEqual([['#000000', sides]])
  })

  it('are left to react-pdf if they are no rectangles of one colour', () => {
    const tinted = { backgroundColor: '#eeeeee' }
    expect(filled({ ...tinted, borderTopStyle: 'dashed' }, edges)).toBe(false)
    expect(filled({ ...tinted, opacity: 0.5 })).toBe(false)
    expect(filled({ ...tinted, borderTopLeftRadius: 3 })).toBe(false)
    expect(filled({ backgroundColor: 'rgba(0, 0, 0, 0.5)' })).toBe(false)
    expect(filled({ borderTopColor: '#111111', borderLeftColor: '#222222' }, edges)).toBe(false)
  })

  it('are nothing for a box without them', () => {
    expect(isDecorated({ type: 'VIEW', box, style: { backgroundColor: undefined }, children: [] })).toBe(false)
    expect(isDecorated({ type: 'VIEW', box: { ...box, borderTopWidth: 1 }, style: {}, children: [] })).toBe(true)
  })
})

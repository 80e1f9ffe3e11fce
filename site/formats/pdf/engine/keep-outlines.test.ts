import { expect, it, vi } from 'vitest'
import { keepOutlines } from './keep-outlines.ts'

it('reads the outline of each glyph once, also one that is empty', () => {
  const read = vi.fn((id: number) => (id === 3 ? null : { numberOfContours: id }))
  const glyphs = new Map([1, 2, 3].map((id) => [id, { _decode: () => read(id) }]))
  const font = { getGlyph: (id: number) => glyphs.get(id) as { _decode: () => unknown } }
  keepOutlines(font)
  const outlines = [1, 2, 3, 1, 3].map((id) => font.getGlyph(id)._decode())
  expect(outlines).toEqual([{ numberOfContours: 1 }, { numberOfContours: 2 }, null, { numberOfContours: 1 }, null])
  expect(read).toHaveBeenCalledTimes(3)
})

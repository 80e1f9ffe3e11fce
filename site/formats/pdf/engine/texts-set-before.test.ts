import { expect, it } from 'vitest'
import type { Line } from './layout-node.ts'
import type { AttributedText, TextAttributes } from './plain-text.ts'
import { TextsSetBefore } from './texts-set-before.ts'

const font = { postscriptName: 'Body' } as unknown as TextAttributes['font'][number]
const attributes = {
  font: [font],
  fontSize: 14,
  color: '#000000',
  direction: 'ltr',
  align: 'left',
  link: undefined,
  underline: false,
  strike: false,
} as TextAttributes
const textOf = (string: string, look: Partial<TextAttributes> = {}): AttributedText => ({
  string,
  // Each layout makes these anew.
  runs: [{ start: 0, end: string.length, attributes: { ...attributes, font: [font], ...look } }],
})
const room = { x: 0, y: 0, width: 400, height: Infinity }
const newLines = (): Line[] => []

it('sets the same words into the same room once', () => {
  const texts = new TextsSetBefore()
  const lines = texts.linesOf(textOf('Ring your council.'), room, newLines)
  expect(texts.linesOf(textOf('Ring your council.'), { ...room }, newLines)).toBe(lines)
})

it.each([
  ['other words', textOf('Ring your doctor.'), room],
  ['another size', textOf('Ring your council.', { fontSize: 18 }), room],
  ['another font', textOf('Ring your council.', { font: [undefined] }), room],
  ['another link', textOf('Ring your council.', { link: '#inline-2' }), room],
  ['a narrower room', textOf('Ring your council.'), { ...room, width: 200 }],
  ['fewer lines', textOf('Ring your council.'), { ...room, maxLines: 1 }],
])('sets them anew for %s', (_what, text, place) => {
  const texts = new TextsSetBefore()
  const lines = texts.linesOf(textOf('Ring your council.'), room, newLines)
  expect(texts.linesOf(text, place, newLines)).not.toBe(lines)
})

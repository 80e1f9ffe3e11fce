import { describe, expect, it } from 'vitest'
import { loadFonts } from './fonts.ts'
import type { TextAttributes } from './plain-text.ts'
import { shapeWord, type ShapedWord } from './shaped-words.ts'

const fonts = await loadFonts()
const shaped = (word: string): ShapedWord | undefined => shapeWord(word, { font: fonts, fontSize: 14 } as unknown as TextAttributes)
const said = (word: string): string[] | undefined =>
  shaped(word)?.pieces.map(({ glyphs }) => glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join(''))

describe('a word', () => {
  it('is shaped once, however often it stands', () => {
    expect(shaped('carer ')).toBe(shaped('carer '))
  })

  it('has its spaces behind it, which are measured by themselves', () => {
    const alone = shaped('carer')
    const followed = shaped('carer  ')
    expect(followed?.width).toBe(alone?.width)
    expect(followed?.space).toBeCloseTo(2 * (shaped(' ')?.space ?? 0), 9)
    expect([alone?.space, shaped(' ')?.width]).toEqual([0, 0])
    expect(followed?.pieces.map(({ characters }) => characters)).toEqual([7])
  })

  it('has a piece for each font that has letters of it', () => {
    // The second font has the letters that Polish adds.
    expect(said('po\u0142ow\u0119 ')).toEqual(['po', '\u0142', 'ow', '\u0119', ' '])
    expect(new Set(shaped('po\u0142ow\u0119')?.pieces.map(({ font }) => font)).size).toBe(2)
  })

  it('is nothing if no font has a letter of it', () => {
    expect(shaped('\u4e2d')).toBeUndefined()
  })
})

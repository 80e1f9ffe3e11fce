import { beforeAll, describe, expect, it } from 'vitest'
import { missingCharacters, printable } from './characters.ts'
import { loadFonts } from './fonts.ts'
import type { ShapingFont } from './shaping-cache.ts'

let fonts: readonly ShapingFont[]
beforeAll(async () => {
  fonts = await loadFonts()
})

describe('the characters of a print', () => {
  it.each(['Carer’s Allowance: £86.45 – “35 hours” … • ½ × 3', 'Lwfans Gofalwr, gyda tŷ a dŵr', 'Opiekun, który się troszczy: ąćęłńóśźż', 'Şğı, ăâîșț, őű'])(
    'show %s as it is',
    (words) => {
      expect(printable(words, fonts)).toBe(words)
      expect(missingCharacters(words, fonts)).toEqual([])
    },
  )

  it.each([
    ['non\u2011breaking', 'non-breaking'],
    ['Settings → Sound', 'Settings > Sound'],
    ['✓ free', 'yes free'],
    ['≥35 hours', 'at least 35 hours'],
    ['☎ 01632 960001', 'phone 01632 960001'],
    ['soft\u00adhyphen and zero\u200bwidth', 'softhyphen and zerowidth'],
    ['thin\u2009space', 'thin space'],
    ['ﬁnd', 'find'],
    ['e\u0301', 'é'],
  ])('are written plainly: %s', (words, plain) => {
    expect(printable(words, fonts)).toBe(plain)
    expect(missingCharacters(plain, fonts)).toEqual([])
  })

  it('are named when no font has them', () => {
    expect(missingCharacters(printable('日本 and 日', fonts), fonts)).toEqual(['日', '本'])
  })
})

import { describe, expect, it } from 'vitest'
import { contrastRatio } from './contrast.ts'
import { tokensCss } from './tokens-css.ts'
import { contrastPairs, darkColours, darkMoreContrast, lightColours, lightMoreContrast } from './tokens.ts'

const palettes = { lightColours, darkColours, lightMoreContrast, darkMoreContrast }

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrastRatio('#0b4a82', '#0b4a82')).toBe(1)
  })

  for (const [name, palette] of Object.entries(palettes)) {
    it.each(contrastPairs)(`of $front on $back is at least $atLeast in ${name}`, ({ front, back, atLeast }) => {
      expect(contrastRatio(palette[front], palette[back])).toBeGreaterThanOrEqual(atLeast)
    })
  }
})

it('gives every token a custom property of its own', () => {
  const [first = ''] = /:root\{[^}]*\}/.exec(tokensCss()) ?? []
  const names = [...first.matchAll(/--[\w-]+(?=:)/g)].map(([name]) => name)
  expect(names.length).toBeGreaterThan(40)
  expect(new Set(names).size).toBe(names.length)
})

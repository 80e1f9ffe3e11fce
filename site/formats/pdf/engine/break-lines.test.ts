import { describe, expect, it } from 'vitest'
import { breakLines } from './break-lines.ts'

/** Words as wide as their letters, a letter a point, with a space of one behind them. */
const words = (text: string): { name: string; width: number; space: number }[] => text.split(' ').map((name) => ({ name, width: name.length, space: 1 }))
const broken = (text: string, width: number): string[] | undefined => breakLines(words(text), width)?.map((line) => line.map(({ name }) => name).join(' '))

describe('lines of words', () => {
  it('are filled one after the other, and spaces may hang over their end', () => {
    expect(broken('you can ask for help at any time', 12)).toEqual(['you can ask', 'for help at', 'any time'])
    expect(broken('ask now', 7)).toEqual(['ask now'])
  })

  it('leave no word alone at the end if the line before can spare one', () => {
    expect(broken('you can ask us for help', 18)).toEqual(['you can ask us', 'for help'])
    expect(broken('it is up to you now', 15)).toEqual(['it is up to', 'you now'])
  })

  it('keep a line of few words as it is', () => {
    expect(broken('Dorset Council now', 14)).toEqual(['Dorset Council', 'now'])
  })

  it('are not broken here when a word is wider than a line', () => {
    expect(broken('ask Bournemouth', 10)).toBeUndefined()
  })
})

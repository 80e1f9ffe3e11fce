import { describe, expect, it } from 'vitest'
import { createSpelling, soundOf } from './spelling.ts'

const spelling = createSpelling(['carers', 'allowance', 'attendance', 'attorney', 'dementia', 'silver', 'line', 'weymouth', 'respite', 'advice', 'groups'])

describe('spelling', () => {
  it.each([
    ['alowance', 'allowance'],
    ['attendence', 'attendance'],
    ['atourney', 'attorney'],
    ['demensia', 'dementia'],
    ['weymoth', 'weymouth'],
    ['respit', undefined],
    ['groops', 'groups'],
    ['silverline', 'silver line'],
  ])('takes "%s" for %s', (typed, meant) => {
    expect(spelling.isKnown(typed) ? undefined : spelling.correct(typed)).toBe(meant)
  })

  it('leaves alone what is nothing like a word of the site, short words and numbers', () => {
    for (const word of ['wheelbarrow', 'dp', 'bh21', 'ds700']) expect(spelling.correct(word)).toBeUndefined()
  })

  it('knows a word by another ending, and while it is being typed', () => {
    for (const word of ['carer', 'attend', 'allowances']) expect(spelling.isKnown(word)).toBe(true)
    expect(spelling.isKnown('attendence')).toBe(false)
  })

  it('hears words that sound alike', () => {
    expect(soundOf('fone')).toBe(soundOf('phone'))
    expect(soundOf('residential')).not.toBe(soundOf('reside'))
  })
})

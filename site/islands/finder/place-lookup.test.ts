import { describe, expect, it } from 'vitest'
import type { FinderPlace } from '../../finder/finder-files.ts'
import { lookUpPlace, outwardOf } from './place-lookup.ts'

const place = (name: string, kind: FinderPlace['kind'] = 'town'): FinderPlace => ({ slug: name.toLowerCase().replaceAll(' ', '-'), name, kind, reach: [] })
const places = ['Dorchester', 'Sturminster Newton', 'Sturminster Marshall', 'Poole'].map((name) => place(name))
const all = [...places, place('DT1', 'postcode-district'), place('England', 'nation')]
const found = (typed: string): string => {
  const answer = lookUpPlace(typed, all)
  return answer.kind === 'found'
    ? answer.place.name
    : answer.kind === 'several'
      ? answer.places.map(({ name }) => name).join(', ')
      : `? ${answer.outward ?? ''}`
}

describe('the first half of a postcode', () => {
  it.each([
    ['DT1 1XJ', 'DT1'],
    ['dt11xj', 'DT1'],
    [' dt1 ', 'DT1'],
    ['DT1 1', 'DT1'],
    ['DT11', 'DT11'],
    ['DT11 7AB', 'DT11'],
    ['w1a 0ax', 'W1A'],
    ['EC1A1BB', 'EC1A'],
    ['Poole', undefined],
    ['12', undefined],
  ])('of "%s" is %s', (typed, outward) => {
    expect(outwardOf(typed)).toBe(outward)
  })
})

describe('a place that is typed', () => {
  it.each([
    ['dorchester', 'Dorchester'],
    ['Dorch', 'Dorchester'],
    ['newton', 'Sturminster Newton'],
    ['Sturminster', 'Sturminster Newton, Sturminster Marshall'],
    ['Dorchestr', 'Dorchester'],
    ['pool', 'Poole'],
    ['dt1 1xj', 'DT1'],
    ['so14 2aa', '? SO14'],
    ['Atlantis', '? '],
    ['england', '? '],
    ['', '? '],
  ])('as "%s" is taken as %s', (typed, name) => {
    expect(found(typed)).toBe(name)
  })
})

import { describe, expect, it } from 'vitest'
import type { ComparedEntry } from './compared-entry.ts'
import { createDuplicateFinder, findDuplicates } from './find-duplicates.ts'

const service = (key: string, name: string, more: Partial<ComparedEntry> = {}): ComparedEntry => ({ key, name, phones: [], postcodes: [], ...more })

const line = service('line', 'Fellshire Carers Line', { phones: ['0808 157 0123'], website: 'https://www.carers.fellshire.example/line/' })

describe('possible duplicates', () => {
  it.each([
    ['capitals, spaces and "the"', 'THE fellshire  carers line'],
    ['an apostrophe', 'Fellshire Carers’ Line'],
    ['the order of words', 'Carers Line, Fellshire'],
    ['the form of the company', 'Fellshire Carers Line CIC'],
  ])('are found by name whatever %s', (_what, name) => {
    expect(findDuplicates(service('new', name), [line])).toMatchObject([{ key: 'line', reasons: ['It has the same name'] }])
  })

  it('need more than a close name, a number, a website or a postcode alone', () => {
    const at = { postcodes: ['ZZ1 1AA'] }
    const hall = service('hall', 'Hartwick Hall Lunch Club', at)
    expect(findDuplicates(service('new', 'Fellshire Carer Line'), [line])).toEqual([])
    expect(findDuplicates(service('new', 'Young Carers', { phones: ['0808 157 0123'] }), [line])).toEqual([])
    expect(findDuplicates(service('new', 'Young Carers', { website: 'carers.fellshire.example/line' }), [line])).toEqual([])
    expect(findDuplicates(service('new', 'Toddler Group', at), [hall])).toEqual([])
  })

  it('are found when two of these meet, and every reason is told', () => {
    const sameLine = service('new', 'Talk to us', { phones: ['+44 808 157 0123'], website: 'http://carers.fellshire.example/line?from=ad#top' })
    expect(findDuplicates(sameLine, [line])).toMatchObject([{ reasons: ['It has the same phone number', 'It has the same website'], points: 4 }])
    const relay = service('new', 'Fellshire Carer Line', { phones: ['18001 0808 157 0123'] })
    expect(findDuplicates(relay, [line])).toMatchObject([{ reasons: ['It has nearly the same name', 'It has the same phone number'] }])
    const spaced = findDuplicates(service('new', 'Hartwick Hall Lunch Clubs', { postcodes: ['zz11aa'] }), [
      service('hall', 'Hartwick Hall Lunch Club', { postcodes: ['ZZ1 1AA'] }),
    ])
    expect(spaced).toMatchObject([{ reasons: ['It has nearly the same name', 'It has the same postcode'] }])
  })

  it('are found among organisations by what each has for itself: its website, and its charity number however it is written', () => {
    const hub = service('hub', 'Fellshire Carers Hub', { website: 'https://hub.example/', numbers: ['GB-CHC 0123456'], email: 'hello@hub.example' })
    const find = createDuplicateFinder([hub], 'organisations')
    expect(find(service('new', 'FCH', { website: 'http://www.hub.example' }))).toMatchObject([{ reasons: ['It has the same website'] }])
    expect(find(service('new', 'FCH', { numbers: ['gb-chc123456'] }))).toMatchObject([{ reasons: ['It has the same official number'] }])
    expect(find(service('new', 'FCH', { email: 'Hello@hub.example' }))).toEqual([])
    expect(find(service('new', 'Fellshire Carer Hub', { email: 'Hello@hub.example' }))).toMatchObject([
      { reasons: ['It has nearly the same name', 'It has the same email address'] },
    ])
    expect(createDuplicateFinder([hub])(service('new', 'FCH', { website: 'https://hub.example' }))).toEqual([])
  })

  it('never are the entry itself, and the surest come first', () => {
    const twin = service('twin', 'Fellshire Carers Line')
    const surer = service('surer', 'Fellshire Carers Line', { phones: ['0808 157 0123'] })
    expect(findDuplicates(line, [line, twin, surer]).map(({ key }) => key)).toEqual(['surer', 'twin'])
  })

  it('are found among names that all share a word', () => {
    const groups = Array.from({ length: 2000 }, (_, number) => service(`group-${number}`, `Carers Group ${number}`))
    const find = createDuplicateFinder(groups)
    expect(find(service('new', 'Group 1234 for Carers')).map(({ key }) => key)).toContain('group-1234')
    const alike = createDuplicateFinder(Array.from({ length: 500 }, (_, number) => service(`same-${number}`, 'Carers Group')))
    expect(alike(service('new', 'Carers group'))).toHaveLength(500)
  })
})

import { describe, expect, it } from 'vitest'
import { buildDocuments } from '../../content/document/build-documents.ts'
import { smallRecords, smallSettings, today } from './small-records.ts'

describe('a place', () => {
  const records = smallRecords({
    places: [{ slug: 'north-council' }, { slug: 'north-town', kind: 'town', name: 'North Town', carersService: undefined, councils: ['north-council'] }],
    services: [
      { slug: 'carers-line' },
      { slug: 'meals', name: 'Meals', topics: ['money'] },
      { slug: 'town-tea', name: 'Town tea', topics: ['money'], areas: ['north-town'] },
    ],
  })
  const documents = buildDocuments({ records, settings: smallSettings }, { today })
  const tail = documents.find(({ address }) => address === '/places/north-council/')?.tail ?? []

  it('leads to what is needed before it lists every service', () => {
    const titles = tail.flatMap((block) => (block.kind === 'section' ? [block.title] : []))
    expect(titles).toContain('By what you need')
    expect(titles.indexOf('By what you need')).toBeLessThan(titles.findIndex((title) => title.startsWith('Services for')))
  })

  it('says of a service where it works only when that is a part of the place', () => {
    const lists = tail.flatMap((block) => (block.kind === 'section' ? block.children : []))
    const areas = lists.flatMap((block) => (block.kind === 'serviceList' ? block.services.map((service) => [service.name, service.areas]) : []))
    expect(areas).toEqual([
      ['Meals', []],
      ['Town tea', ['North Town']],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { addressOfId, idOfAddress, longestList, readLink, writeLink } from './list-ids.ts'

describe('the ids of a list', () => {
  it.each([
    '/guides/first-steps/',
    '/guides/first-steps/easy-read/',
    '/services/carers-line/',
    '/organisations/x/',
    '/topics/money/',
    '/stages/new/',
    '/places/dt1/',
    '/in-hospital/',
  ])('lead back to %s', (address) => {
    expect(addressOfId(idOfAddress(address) ?? '')).toBe(address)
  })

  it.each(['/', '/guides/a/b/', '/guides/a', 'https://example.org/', '/Guides/x/', '/a b/'])('are none for %s', (address) => {
    expect(idOfAddress(address)).toBeUndefined()
  })

  it.each(['x:a', 'g:', 'g:../../evil', 'g:a:b', '//evil.example', 'javascript:alert(1)', 'constructor:x'])('are not %s', (id) => {
    expect(addressOfId(id)).toBeUndefined()
  })

  it('survive the way through a message, each once', () => {
    expect(readLink(writeLink(['g:a', 's:b-c']))).toEqual(['g:a', 's:b-c'])
    expect(readLink('#g%3Aa%2Cs%3Ab-c,g:a,bad')).toEqual(['g:a', 's:b-c'])
    expect(readLink('#%E0%A4%A')).toEqual([])
  })

  it('are never so many that a page is flooded', () => {
    expect(readLink(writeLink(Array.from({ length: 500 }, (_, index) => `g:n${index}`)))).toHaveLength(longestList)
  })
})

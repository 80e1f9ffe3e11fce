import { describe, expect, it } from 'vitest'
import { addressPieces, isFollowable, linkTarget, printedAddress, showsAddress } from './addresses.ts'

const site = { name: 'Example', address: 'https://waymark.example', publisher: 'Example', help: undefined }

describe('an address on paper', () => {
  it.each([
    ['/guides/first-steps/', 'waymark.example/guides/first-steps'],
    ['/guides/first-steps/#costs', 'waymark.example/guides/first-steps#costs'],
    ['/', 'waymark.example'],
    ['https://www.gov.uk/carers-allowance/', 'www.gov.uk/carers-allowance'],
    ['https://www.example.org/search?q=a&page=2', 'www.example.org/search?q=a&page=2'],
    ['mailto:help@example.org', 'help@example.org'],
    ['tel:01632960001', '01632 960001'],
    ['tel:08081570123', '0808 157 0123'],
    ['tel:+442079460123', '020 7946 0123'],
    ['tel:999', '999'],
  ])('%s is written %s', (to, printed) => {
    expect(printedAddress(to, site)).toBe(printed)
  })

  it('is followed only to the web, by mail and by telephone', () => {
    for (const to of ['/guides/x/', '#costs', 'https://example.org/', 'mailto:a@example.org', 'tel:999', 'sms:85258']) expect(isFollowable(to), to).toBe(true)
    for (const to of ['javascript:alert(1)', ' javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', ''])
      expect(isFollowable(to), to).toBe(false)
  })

  it('leads to the site when it is one of its own', () => {
    expect(linkTarget('/guides/x/', site)).toBe('https://waymark.example/guides/x/')
    expect(linkTarget('#costs', site)).toBe('#costs')
  })

  it('is not printed twice when the words of the link are the address', () => {
    expect(showsAddress('www.example.org', 'https://example.org/', site)).toBe(true)
    expect(showsAddress('help@example.org', 'mailto:help@example.org', site)).toBe(true)
    expect(showsAddress('0808 157 0123', 'tel:08081570123', site)).toBe(true)
    expect(showsAddress('write to us', 'mailto:help@example.org', site)).toBe(false)
  })
})

describe('the pieces between which a long address may break', () => {
  it.each(['waymark.example/guides/carers-assessment', 'a.b/c', 'www.example.org/publications/benefit-and-pension-rates/2026-to-2027?q=1&x=_y', 'plain', ''])(
    'make up %s again',
    (address) => {
      expect(addressPieces(address).join('')).toBe(address)
    },
  )

  it('are never shorter than a word', () => {
    expect(addressPieces('waymark.example/guides/carers-assessment')).toEqual(['waymark.', 'example/', 'guides/', 'carers-', 'assessment'])
    for (const piece of addressPieces('www.x.org/a/b/c/d/e/f/gh-ij')) expect(piece.length).toBeGreaterThanOrEqual(6)
  })
})

import { describe, expect, it } from 'vitest'
import { documentText } from '../../content/document/document-text.ts'
import { visitDocument } from '../../content/document/map-children.ts'
import { siteSettingsSchema } from '../../content/schema/message.ts'
import { searchEntries } from '../../site/formats/search/search-entries.ts'
import { mainPage } from '../../site/loaders/document-page.ts'
import { findHelp } from '../../site/loaders/find-help.ts'
import { serviceLetters, serviceTopics } from '../../site/loaders/listings.ts'
import { createSiteData, type SiteData } from '../../site/loaders/site-data.ts'
import { buildOpenData } from '../../content/open-referral/open-data.ts'
import { smallRecords, smallSettings } from './small-records.ts'

const address = '/services/tea-group/'
const records = smallRecords({
  organisations: [{ slug: 'trust' }],
  services: [
    { slug: 'carers-line', nextCheck: '2027-05-01' },
    { slug: 'tea-group', name: 'Tea Group', organisation: 'trust', checkedOn: '2025-11-30', nextCheck: '2026-05-31' },
  ],
  guides: [
    {
      slug: 'breaks',
      services: ['tea-group'],
      parts: [{ slug: 'who', title: 'Who', body: [{ kind: 'serviceList', services: ['tea-group'] }] }],
    },
    { slug: 'talk', order: 2, contacts: [{ service: 'tea-group', why: 'They make tea.' }] },
  ],
  questions: [
    {
      slug: 'hardest',
      answers: [
        { words: 'Money', services: ['tea-group'] },
        { words: 'Time', topics: ['money'] },
      ],
    },
  ],
})

/** A site whose rule is 6 months: the group was to be checked by 31 May 2026, so 30 November is its last day. */
function siteOn(today: string, rule: { dropAfterMonths?: number } = { dropAfterMonths: 6 }): SiteData {
  const settings = siteSettingsSchema.parse({ ...smallSettings, ...rule })
  return createSiteData({ digest: '0'.repeat(16), mediaFolder: '', records, settings }, { today, manifest: {}, oldPrints: [] })
}

/** Every page that lists the group or leads to it, besides its own. */
function listing(site: SiteData): string[] {
  return site.documents
    .filter((document) => {
      const named: string[] = []
      visitDocument(document, {
        block: (block) => {
          if (block.kind === 'serviceList') named.push(...block.services.map((service) => service.address))
          if (block.kind === 'pageLinks') named.push(...block.links.map(({ to }) => to))
        },
      })
      return named.includes(address)
    })
    .map((document) => document.address)
    .sort()
}

const page = (site: SiteData, at = address) => {
  const document = site.byAddress.get(at)
  if (!document) throw new Error(`${at} is not there`)
  return document
}
const lettersOf = (site: SiteData) => serviceLetters(site).letters.flatMap(({ items }) => items.map(({ to }) => to))
const found = (site: SiteData) => searchEntries({ records }, site.documents, {}).map((entry) => entry.address)

describe('a service that nobody checks', () => {
  it('is listed until the last day of the rule', () => {
    const site = siteOn('2026-11-30')
    expect(listing(site)).toEqual([
      '/a-z/',
      '/guides/breaks/',
      '/near/north-council/money/',
      '/organisations/trust/',
      '/places/north-council/',
      '/topics/money/',
    ])
    expect(lettersOf(site)).toContain(address)
    expect(findHelp(site).services.map(({ service }) => service.slug)).toContain('tea-group')
    expect(found(site)).toContain(address)
    expect(documentText(page(site))).not.toContain('These details may be')
  })

  it('leaves lists, counts, search and "What could help me?" on the day after', () => {
    const site = siteOn('2026-12-01')
    expect(listing(site)).toEqual([])
    expect(lettersOf(site)).toEqual(['/services/carers-line/'])
    expect(serviceTopics(site)).toMatchObject([{ description: '1 service' }])
    expect(findHelp(site).services.map(({ service }) => service.slug)).toEqual([])
    expect(found(site)).not.toContain(address)
    expect(mainPage(page(site), site).isFound).toBe(false)
  })

  it('keeps its page, which says so and whom to ask instead', () => {
    const words = documentText(page(siteOn('2026-12-01')))
    expect(words).toContain('These details may be out of date')
    expect(words).toContain('Nobody has checked this page since 30 November 2025')
    expect(words).toContain('Ask here who can help you instead.')
  })

  it('says so wherever an editor names it as a contact, and a list that loses its last one is no empty list', () => {
    const site = siteOn('2026-12-01')
    expect(documentText(page(site, '/guides/talk/'))).toContain('Nobody has checked these details since 30 November 2025')
    expect(documentText(page(site, '/guides/breaks/'))).toContain('At the moment we know of no service for this.')
  })

  it('stays where it was while the editors have set no rule', () => {
    expect(listing(siteOn('2036-12-01', {}))).toContain('/topics/money/')
  })

  it('stays in open data with its status and the day of its check: the rule is about what readers are offered', () => {
    const { services } = buildOpenData(records)
    expect(services.find(({ name }) => name === 'Tea Group')).toMatchObject({ status: 'active', assured_date: '2025-11-30' })
  })
})

import { describe, expect, it } from 'vitest'
import { buildDocuments } from '../../content/document/build-documents.ts'
import { documentText } from '../../content/document/document-text.ts'
import { smallRecords, smallSettings, today } from './small-records.ts'

describe('what a service page says of its own details', () => {
  const source = { title: 'A list of help', asOf: 'undated copy' }
  const said = (change: object, settings = smallSettings): string => {
    const records = smallRecords({ services: [{ slug: 'carers-line', ...change }] })
    const page = buildDocuments({ records, settings }, { today }).find(({ address }) => address === '/services/carers-line/')
    return page ? documentText(page) : ''
  }

  it('names those who can refer you, once', () => {
    expect(said({ access: { kind: 'either' }, referredBy: ['gp', 'school'] })).toContain(
      'You can ask for this yourself, or your GP or a school or college can refer you',
    )
    expect(said({ access: { kind: 'referral' }, referredBy: ['hospital'] })).toContain('Someone has to refer you: the hospital')
  })

  it('says that nobody confirmed them, where they come from, and to ask before a visit', () => {
    const unconfirmed = said({ checkedHow: undefined, sources: [source], ways: ['in-person'] })
    expect(unconfirmed).toContain(
      'The list of sources below says how old they are. Nobody has confirmed them with the service yet. Get in touch before you go.',
    )
    expect(said({ checkedHow: undefined, sources: [], ways: ['phone'], locations: [] })).toContain('Nobody has confirmed these details with the service yet.\n')
  })

  it('does not let a page read long ago pass for a check with the service today', () => {
    expect(said({ checkedHow: 'website', sources: [source] })).toContain("service's own website or papers. The list of sources below says how old they are.")
  })

  it('names whom to ring where it knows no way to the service itself', () => {
    const records = smallRecords({ services: [{ slug: 'carers-line' }, { slug: 'drop-in', phones: [], email: undefined, website: undefined }] })
    const pageOf = (settings: typeof smallSettings) =>
      documentText(buildDocuments({ records, settings }, { today }).find(({ address }) => address === '/services/drop-in/')!)
    const words = 'We have no phone number for this service. Ask here how to reach it.'
    expect(pageOf({ ...smallSettings, helpService: 'carers-line' })).toContain(words)
    expect(pageOf({ ...smallSettings, helpService: 'drop-in' })).not.toContain(words)
    expect(said({ phones: [], website: 'https://example.org/' }, { ...smallSettings, helpService: 'carers-line' })).not.toContain(words)
  })

  it('names the directory it comes from, the day it was read there, the words its owner asks for, and the licence', () => {
    const followedFrom = { name: 'Southvale', url: 'https://southvale.example/services' }
    const feed = { ...followedFrom, name: "Southvale's directory", readOn: '2026-11-20', attribution: 'Contains words of Southvale.', licence: 'Open Licence' }
    expect(said({ followedFrom }, { ...smallSettings, feeds: [feed] })).toContain(
      "These details come from Southvale's directory, read on 20 November 2026.\nContains words of Southvale.\nLicence: Open Licence.",
    )
    expect(said({ followedFrom })).toContain('These details come from Southvale.')
  })
})

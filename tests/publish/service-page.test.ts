import { describe, expect, it } from 'vitest'
import { buildDocuments } from '../../content/document/build-documents.ts'
import { documentText } from '../../content/document/document-text.ts'
import { smallRecords, smallSettings, today } from './small-records.ts'

describe('what a service page says of its own details', () => {
  const source = { title: 'A list of help', asOf: 'undated copy' }
  const said = (change: object): string => {
    const records = smallRecords({ services: [{ slug: 'carers-line', ...change }] })
    const page = buildDocuments({ records, settings: smallSettings }, { today }).find(({ address }) => address === '/services/carers-line/')
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
})

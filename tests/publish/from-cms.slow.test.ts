import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importContent } from '../../cms/import/import-content.ts'
import { readFingerprint } from '../../cms/publish/fingerprint.ts'
import { withPrivateCopy } from '../../cms/publish/private-copy.ts'
import { smallSite } from '../built-site.ts'
import { openTestCms, type TestCms } from '../cms/open-test-cms.ts'
import { words } from '../cms/smallest-documents.ts'
import { refusalOfCms, today } from './publish-cms.ts'
import { wholePublications } from './whole-publications.ts'

let cms: TestCms
let payload: Payload

beforeAll(async () => {
  cms = await openTestCms()
  payload = cms.payload
})
afterAll(() => cms.close())

const idOf = async (collection: CollectionSlug, slug: string): Promise<string> => {
  const { docs } = await payload.find({ collection, where: { slug: { equals: slug } }, trash: true, limit: 1, depth: 0 })
  return String(docs[0]?.id)
}
const copiesLeft = async (): Promise<string[]> => (await readdir(cms.folder)).filter((name) => name.startsWith('.reading-'))

describe('a new CMS', () => {
  it('says which settings a publication needs first', async () => {
    const problems = await refusalOfCms()
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(
      ['name', 'strapline', 'area', 'address', 'publisher', 'helpService', 'urgentServices'].map((field) => `site-settings > ${field}`).sort(),
    )
    await importContent(payload, smallSite, { today })
  })
})

describe('what the CMS publishes', () => {
  wholePublications(() => cms)
})

describe('the private copy that is read', () => {
  it('is gone when reading is over, also when it fails', async () => {
    expect(await copiesLeft()).toEqual([])
    const reading = withPrivateCopy(async () => {
      expect(await copiesLeft()).toHaveLength(1)
      throw new Error('the reader stumbled')
    })
    await expect(reading).rejects.toThrow('the reader stumbled')
    expect(await copiesLeft()).toEqual([])
    expect(process.env['CMS_DATABASE_FILE']).toBeUndefined()
  })

  it('does not stay for ever when whoever read it was killed', async () => {
    const [forgotten, inUse] = ['.reading-old.db', '.reading-new.db'].map((name) => path.join(cms.folder, name))
    for (const file of [forgotten, inUse]) await writeFile(file ?? '', 'x')
    await utimes(forgotten ?? '', new Date('2026-01-01'), new Date('2026-01-01'))
    await withPrivateCopy(() => Promise.resolve())
    expect(await copiesLeft()).toEqual(['.reading-new.db'])
    await rm(inUse ?? '')
  })
})

describe('the fingerprint of what is published', () => {
  const fingerprint = () => readFingerprint(payload, today)
  const changesIt = async (work: () => Promise<unknown>): Promise<boolean> => {
    const before = await fingerprint()
    await work()
    return (await fingerprint()) !== before
  }

  it('stays while editors write drafts', async () => {
    const id = await idOf('guides', 'first-steps')
    const draft = { collection: 'guides', draft: true } as const
    expect(await changesIt(() => payload.update({ ...draft, id, autosave: true, data: { answer: words('Not yet.') } }))).toBe(false)
    expect(await changesIt(() => payload.create({ ...draft, data: { title: 'New' } }))).toBe(false)
    expect(await changesIt(() => payload.update({ collection: 'topics', draft: true, where: {}, data: { description: 'Draft' } }))).toBe(false)
  })

  it.each<[string, () => Promise<unknown>]>([
    ['publishing', async () => payload.update({ collection: 'guides', id: await idOf('guides', 'first-steps'), data: { _status: 'published' } })],
    ['taking down', async () => payload.update({ collection: 'stories', id: await idOf('stories', 'jo'), data: { _status: 'draft' } })],
    [
      'the bin',
      async () => payload.update({ collection: 'audiences', id: await idOf('audiences', 'parent-carers'), data: { deletedAt: new Date().toISOString() } }),
    ],
    [
      'the bin, for a picture',
      async () => payload.update({ collection: 'pictures', id: await idOf('pictures', 'cup'), data: { deletedAt: new Date().toISOString() } }),
    ],
    [
      'restoring from the bin',
      async () => payload.update({ collection: 'pictures', id: await idOf('pictures', 'cup'), trash: true, data: { deletedAt: null } }),
    ],
    ['deleting for good', async () => payload.delete({ collection: 'notices', id: await idOf('notices', 'hall-closed') })],
    ['other settings', async () => payload.updateGlobal({ slug: 'site-settings', data: { strapline: 'Help for carers' } })],
  ])('changes with %s', async (_what, work) => {
    expect(await changesIt(work)).toBe(true)
  })

  it('changes with the day, since notices come and go', async () => {
    expect(await readFingerprint(payload, '2026-11-23')).not.toBe(await fingerprint())
  })
})

describe('what cannot be published', () => {
  const save = async (collection: CollectionSlug, slug: string, data: object): Promise<unknown> =>
    payload.update({ collection, id: await idOf(collection, slug), data: data })

  it('is told all together: record, field, what is wrong and what to do; nothing is published, and no copy is left', async () => {
    const published = await readdir(path.join(cms.folder, 'publications'))
    await save('services', 'hartwick-break-group', { _status: 'draft' })
    await save('services', 'southvale-adult-care', { phones: [] })
    await save('services', 'northmoor-adult-care', { deletedAt: new Date().toISOString() })
    await save('guides', 'carers-allowance', { _status: 'draft' })
    await save('guides', 'staying-safe', { order: 1 })
    await save('facts', 'claim-age', { _status: 'draft' })
    await save('places', 'southvale', { kind: 'area' })
    await save('jargon', 'respite-care', { _status: 'draft' })
    await save('pages', 'privacy', { slug: 'search' })
    await rm(path.join(cms.folder, 'media/pictures/cup.svg'))
    const phone = path.join(cms.folder, 'media/pictures/phone.svg')
    await writeFile(phone, (await readFile(phone, 'utf8')).replace('<circle', '<script>alert(1)</script><circle'))

    const problems = await refusalOfCms()
    expect(problems).toMatchInlineSnapshot(`
      [
        "best-answers/help-with-money > guide: points to guide "carers-allowance", which is not published. Publish guides/carers-allowance, or choose another.",
        "easy-reads/carers-allowance > sections[0].steps[0].statements[1][1].fact: points to fact "claim-age", which is not published. Publish facts/claim-age, or choose another.",
        "easy-reads/carers-allowance > slug: points to guide "carers-allowance", which is not published. Publish guides/carers-allowance, or choose another.",
        "easy-reads/first-steps > sections[0].steps[1].statements[0][1].term: points to word of the jargon ledger "respite-care", which is not published. Publish jargon/respite-care, or choose another.",
        "guides/first-steps > contacts[1].service: points to service "northmoor-adult-care", which is not published. Publish services/northmoor-adult-care, or choose another.",
        "guides/first-steps > keyPoints[2][1].to: points to "/guides/carers-allowance/", which is not published. Publish that page, or choose another.",
        "guides/first-steps > mightNotKnow[0].guide: points to guide "carers-allowance", which is not published. Publish guides/carers-allowance, or choose another.",
        "guides/first-steps > parts[1].body[4].body[0].children[1].service: points to service "northmoor-adult-care", which is not published. Publish services/northmoor-adult-care, or choose another.",
        "guides/first-steps > parts[2].body[1].service: points to service "northmoor-adult-care", which is not published. Publish services/northmoor-adult-care, or choose another.",
        "guides/first-steps > parts[2].body[2].services[1]: points to service "northmoor-adult-care", which is not published. Publish services/northmoor-adult-care, or choose another.",
        "guides/first-steps > parts[2].body[5].variations[0].body[0].children[1].service: points to service "northmoor-adult-care", which is not published. Publish services/northmoor-adult-care, or choose another.",
        "guides/first-steps > parts[2].body[5].variations[1].body[0].children[1].service: shows the phone number of service "southvale-adult-care", which has none. Add a number to services/southvale-adult-care, or name the service without its number.",
        "guides/first-steps > parts[2].body[5].variations[1].council: names "southvale" as a council, which is of kind area. Choose a place of kind council.",
        "guides/first-steps > services[0]: points to service "hartwick-break-group", which is not published. Publish services/hartwick-break-group, or choose another.",
        "guides/staying-safe > order: is 1 in stage "starting-out", which guides/first-steps has already. Give each guide of a stage a number of its own.",
        "pages/pack-new-carers > body[1].items[1][0].to: points to "/guides/carers-allowance/", which is not published. Publish that page, or choose another.",
        "pages/search > slug: is "search", an address the site needs itself. Choose another slug.",
        "pictures/cup > file: is "cup.svg", which is not there. Add the picture file again, or take the picture out.",
        "pictures/phone > file: has <script> in it, which a drawing does not need. Save it again as a plain drawing: without scripts, pages inside it or links to other files.",
        "places/lowbeck > councils[0]: names "southvale" as a council, which is of kind area. Choose a place of kind council.",
        "places/northmoor > adultSocialCare: points to service "northmoor-adult-care", which is not published. Publish services/northmoor-adult-care, or choose another.",
        "places/zz2 > councils[0]: names "southvale" as a council, which is of kind area. Choose a place of kind council.",
        "questions/hardest > answers[0].guides[0]: points to guide "carers-allowance", which is not published. Publish guides/carers-allowance, or choose another.",
        "questions/hardest > answers[1].services[0]: points to service "hartwick-break-group", which is not published. Publish services/hartwick-break-group, or choose another.",
        "settings > firstSteps[1]: points to guide "carers-allowance", which is not published. Publish guides/carers-allowance, or choose another.",
      ]
    `)
    expect(await readdir(path.join(cms.folder, 'publications'))).toEqual(published)
    expect(await copiesLeft()).toEqual([])
  })

  it('is told for words that point to what was deleted for good, with the place of the words', async () => {
    await payload.delete({ collection: 'services', id: await idOf('services', 'emergency-services') })
    const gone = 'points to one of the services that is no longer there'
    const problems = await refusalOfCms()
    expect(problems.map((problem) => problem.replace(/\(.*\)/, '(…)'))).toEqual(
      ['guides/first-steps > parts[1].body[5].body.paragraphs[0].words[1]', 'guides/staying-safe > answer.paragraphs[0].words[1]'].map(
        (place) => `${place}: ${gone} (…). Choose another, or remove this piece.`,
      ),
    )
  })
})

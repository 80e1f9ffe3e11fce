import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importContent } from '../../cms/import/import-content.ts'
import { buildSite } from '../../site/build/build-site.ts'
import { listFiles } from '../../site/build/output/list-files.ts'
import { formats } from '../../site/formats/registry.ts'
import { smallSite } from '../built-site.ts'
import { openTestCms, type TestCms } from '../cms/open-test-cms.ts'
import { publishCms, today } from '../publish/publish-cms.ts'
import { readAnyFile } from '../read-files.ts'
import { makeCanaries } from './canaries.ts'
import { hideSecrets } from './hide-secrets.ts'

/** What is published, to show that whatever is hidden would be found. */
const open = makeCanaries('Qopen')
const secrets = makeCanaries('Qsecret')

/** Published words of the small site, and the word that is put into them. */
const publicWords: Record<string, [from: string, to: string][]> = {
  'guides/first-steps.mdx': [
    ['title: I have just', `title: ${open.make('the title of a guide')} I have just`],
    ['answer: You are a carer', `answer: ${open.make('the answer of a guide')} You are a carer`],
    ['A carer is anyone', `${open.make('the words of a guide')} A carer is anyone`],
    ['- new carer', `- ${open.make('words to search for')}`],
  ],
  'easy-reads/first-steps.mdx': [['A carer looks after someone.', `A ${open.make('an easy read')} looks after someone.`]],
  'services/fellshire-carers-line.yaml': [['offers: A friendly', `offers: ${open.make('a service')} A friendly`]],
  'facts.yaml': [['value: 35 hours', `value: 35 ${open.make('a fact')} hours`]],
  'pictures.yaml': [['alt: A house with a door', `alt: ${open.make('what a picture shows')}`]],
}

let cms: TestCms
/** What each file holds of both, by its address: `/guides/…/index.html`, `publication/guides.ndjson`. */
const found = new Map<string, { opened: string; open: string[]; secrets: string[] }>()

beforeAll(async () => {
  const content = await mkdtemp(path.join(tmpdir(), 'waymark-open-'))
  await cp(smallSite, content, { recursive: true })
  for (const [file, edits] of Object.entries(publicWords)) {
    const before = await readFile(path.join(content, file), 'utf8')
    await writeFile(
      path.join(content, file),
      edits.reduce((text, [from, to]) => text.replace(from, to), before),
    )
  }
  cms = await openTestCms()
  await importContent(cms.payload, content, { today })
  await rm(content, { recursive: true })
  await hideSecrets(cms.payload, secrets.make)

  const publication = await publishCms()
  const site = await buildSite({ publicationFolder: publication.folder, dataFolder: cms.folder, madeOn: today })
  await lookInto(site.folder, '')
  await lookInto(publication.folder, 'publication')
})
afterAll(() => cms.close())

async function lookInto(folder: string, name: string): Promise<void> {
  for (const file of await listFiles(folder)) {
    const { words, opened } = await readAnyFile(file, await readFile(path.join(folder, file)))
    // Addresses say something too.
    const text = `${file}\n${words}`
    found.set(`${name}${file}`, { opened, open: open.within(text), secrets: secrets.within(text) })
  }
}

describe('what is published', () => {
  it('is found in files of every sort, so what must not be there would be found as well', () => {
    const sorts = [...found].filter(([, { open: words }]) => words.length > 0).map(([file]) => path.extname(file))
    expect([...new Set(sorts)]).toEqual(expect.arrayContaining(['.html', '.br', '.gz', '.ndjson', '.pf_fragment', '.pf_index', '.pdf', '.txt']))
  })

  // The card of the emergency plan is made of no guide.
  const ofGuides = formats.filter(({ id }) => id !== 'wallet-card')

  it.each(ofGuides.map(({ id, suffix }) => ({ id, suffix })))('is found in every file of the guide and its easy read as $id', ({ suffix }) => {
    const files = [...found].filter(([file]) => file.startsWith('/guides/first-steps/') && file.endsWith(`first-steps${suffix}`))
    expect(files.length).toBeGreaterThan(0)
    for (const [file, { open: words }] of files) expect(words.length, file).toBeGreaterThan(0)
  })

  it('is all found somewhere', () => {
    expect(new Set([...found.values()].flatMap((file) => file.open)).size).toBe(Object.values(publicWords).flat().length)
  })
})

describe('drafts, what is taken down or binned, notes, names, consent and private contacts', () => {
  it('are in no page, no file, no search index, no compressed copy and no publication', () => {
    const leaks = [...found].filter(([, file]) => file.secrets.length > 0).map(([file, { secrets: what }]) => `${file}: ${what.join(', ')}`)
    expect(leaks).toEqual([])
    expect(found.size).toBeGreaterThan(300)
  })

  it('are in the CMS all the same', async () => {
    const { docs } = await cms.payload.find({ collection: 'guides', draft: true, trash: true, depth: 1, pagination: false })
    expect(secrets.within(JSON.stringify(docs))).toEqual(
      expect.arrayContaining([
        'a draft of guides',
        'the bin of guides',
        'what was taken down of guides',
        'a newer answer',
        'notes on guides',
        'an owner’s name',
      ]),
    )
  })
})

import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { publishContentFiles } from '../../content/publication/publish-content-files.ts'
import { readPublication } from '../../content/publication/read-publication.ts'
import { smallSite } from '../built-site.ts'
import type { TestCms } from '../cms/open-test-cms.ts'
import { publishCms, today } from './publish-cms.ts'

const editors = 10

/** What must hold on every database. `cms` gives the CMS once it is open, with the small site imported. */
export function wholePublications(cms: () => TestCms): void {
  it('is the same publication as of the files themselves, to the digest', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'waymark-files-'))
    const publications = path.join(folder, 'publications')
    await mkdir(publications)
    const ofFiles = await publishContentFiles(smallSite, publications, today)
    await rm(folder, { recursive: true, force: true })

    const published = await publishCms()
    expect(published.digest).toBe(ofFiles)
    expect(published.counts).toMatchObject({ guides: 3, 'easy-reads': 2, services: 5, facts: 3, pictures: 3 })
  })

  it('is whole while ten editors write: of what each has published, it shows one moment', async () => {
    const { payload } = cms()
    const pairs = await Promise.all(Array.from({ length: editors }, (_, editor) => makePair(cms(), editor)))
    const state = { isOver: false, writes: 0 }
    const writing = pairs.map(async (pair) => {
      for (let round = 1; !state.isOver; round++) {
        // Topics are read first and pages last, so a reading that takes its time sees more of the pages.
        await payload.update({ collection: 'topics', id: pair.topic, data: { description: `Round ${round}`, _status: 'published' } })
        await payload.update({ collection: 'pages', id: pair.page, data: { description: `Round ${round}`, _status: 'published' } })
        await payload.update({ collection: 'pages', id: pair.page, draft: true, autosave: true, data: { description: `Draft ${round}` } })
        state.writes += 3
        // SQLite answers at once: without a pause nothing else would get a turn, such as the word that it is published.
        await setImmediate()
      }
    })
    const { folder } = await publishCms().finally(() => (state.isOver = true))
    await Promise.all(writing)

    const { records } = await readPublication(folder)
    const rounds = pairs.map(({ slug }) => ({ topic: roundOf(records.topics, slug), page: roundOf(records.pages, slug) }))
    expect(rounds.filter(({ topic, page }) => topic !== page && topic !== page + 1)).toEqual([])
    expect(rounds).toHaveLength(editors)
    // Without writes while it was read, this would prove nothing.
    expect(state.writes).toBeGreaterThan(editors * 6)
  })
}

async function makePair({ payload }: TestCms, editor: number): Promise<{ slug: string; topic: string; page: string }> {
  const slug = `written-by-${editor}`
  const common = { title: `Written by ${editor}`, slug, description: 'Round 0', _status: 'published' as const }
  const checked = { checkedOn: '2026-11-01T12:00:00.000Z', nextCheck: '2027-11-01T12:00:00.000Z' }
  const body = [{ blockType: 'quote' as const, words: 'Words.' }]
  const topic = await payload.create({ collection: 'topics', data: common })
  const page = await payload.create({ collection: 'pages', data: { ...common, ...checked, body } })
  return { slug, topic: topic.id, page: page.id }
}

function roundOf(records: readonly { slug: string; description: string }[], slug: string): number {
  const { description = '' } = records.find((record) => record.slug === slug) ?? {}
  expect(description).toMatch(/^Round \d+$/)
  return Number(description.replace('Round ', ''))
}

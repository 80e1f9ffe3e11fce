import type { Payload } from 'payload'
import { expect, it } from 'vitest'
import { makeParagraph, makeState, makeText } from '../../cms/blocks/lexical/make-node.ts'

const words = (text: string) => makeState([makeParagraph([makeText(text, false)])])

/** What must hold on every database when many people write at once. `cms` gives the CMS once it is open. */
export function manyEditorsAtOnce(cms: () => Payload): void {
  it('lets twenty editors write at the same time without turning anyone away', async () => {
    const payload = cms()
    const stage = await payload.create({ collection: 'stages', data: { title: 'Starting out', description: 'First days.', order: 1, _status: 'published' } })
    const before = await payload.count({ collection: 'guides' })

    await Promise.all(Array.from({ length: 20 }, (_, editor) => write(payload, editor, stage.id)))

    const { docs } = await payload.find({ collection: 'guides', limit: 100, depth: 0, sort: 'title' })
    expect(docs).toHaveLength(before.totalDocs + 20)
    for (const guide of docs) {
      expect(guide).toMatchObject({ _status: 'published', keyPoints: [{}, {}, {}], parts: [{ slug: 'one' }, { slug: 'two' }], searchWords: ['a', 'b'] })
      expect(guide.parts.map((part) => part.body.length)).toEqual([1, 1])
    }
  })

  it('keeps every editor’s last words when twenty write in the same guide', async () => {
    const payload = cms()
    const guide = await payload.create({ collection: 'guides', draft: true, data: { title: 'Everyone’s guide' } })
    const save = (editor: number) =>
      payload.update({
        collection: 'guides',
        id: guide.id,
        draft: true,
        data: { keyPoints: [{ line: words(`by editor ${editor}`) }, { line: words('second') }] },
      })
    // More than once: from the second time on there are versions that all of them change.
    for (let round = 0; round < 4; round += 1) await Promise.all(Array.from({ length: 20 }, (_, editor) => save(editor)))
    const latest = await payload.findByID({ collection: 'guides', id: guide.id, draft: true, depth: 0 })
    expect(latest.keyPoints).toHaveLength(2)
    expect(JSON.stringify(latest.keyPoints)).toMatch(/by editor \d+/)
  })

  it('stores nothing of a document when any part of it cannot be stored', async () => {
    const payload = cms()
    const nowhere = '00000000-0000-4000-8000-000000000000'
    const data = { title: 'Half a guide', keyPoints: [{ line: words('one') }], contacts: [{ service: nowhere, why: 'no such service' }] }
    await expect(payload.create({ collection: 'guides', draft: true, data: data })).rejects.toThrow()

    const { totalDocs } = await payload.count({ collection: 'guides', where: { title: { equals: 'Half a guide' } } })
    expect(totalDocs).toBe(0)
    const versions = await payload.countVersions({ collection: 'guides', where: { 'version.title': { equals: 'Half a guide' } } })
    expect(versions.totalDocs).toBe(0)
  })

  it('leaves a document as it was when a change of it cannot be stored', async () => {
    const payload = cms()
    const service = await payload.create({
      collection: 'services',
      draft: true,
      data: { name: 'A service', phones: [{ kind: 'phone', number: '01305 000000' }] } as never,
    })
    const nowhere = '00000000-0000-4000-8000-000000000000'
    const change = { phones: [{ kind: 'phone', number: '01305 111111' }], topics: [nowhere] }
    await expect(payload.update({ collection: 'services', id: service.id, data: change as never, draft: false })).rejects.toThrow()

    const after = await payload.findByID({ collection: 'services', id: service.id, depth: 0 })
    expect(after.phones).toMatchObject([{ number: '01305 000000' }])
    expect(JSON.stringify(after)).not.toContain(nowhere)
  })
}

/** One editor's work: start a guide, let it save itself a few times, publish it. */
async function write(payload: Payload, editor: number, stage: string): Promise<void> {
  const { id } = await payload.create({ collection: 'guides', draft: true, data: { title: `Guide of editor ${editor}` } })
  for (const point of [1, 2, 3]) {
    const keyPoints = Array.from({ length: point }, (_, index) => ({ line: words(`Point ${index}`) }))
    await payload.update({ collection: 'guides', id, draft: true, autosave: true, data: { keyPoints } })
  }
  await payload.update({
    collection: 'guides',
    id,
    data: {
      _status: 'published',
      description: 'One plain sentence.',
      stage,
      order: editor + 1,
      checkedOn: '2026-11-01T12:00:00.000Z',
      nextCheck: '2027-05-01T12:00:00.000Z',
      answer: words('Yes.'),
      searchWords: ['a', 'b'],
      parts: ['One', 'Two'].map((title) => ({ title, slug: title.toLowerCase(), body: [{ blockType: 'text' as const, words: words(title) }] })),
    },
  })
}

import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listFiles } from '../../content/files/list-files.ts'
import { readContent, readDrafts } from '../../content/files/read-content.ts'
import { stableId } from '../../content/files/stable-id.ts'
import { writeContent } from '../../content/files/write-content.ts'
import type { SiteSettings } from '../../content/schema/message.ts'
import { formatProblem, ProblemsError } from '../../content/schema/problem.ts'
import type { Records } from '../../content/schema/publication.ts'

const fixture = path.join(import.meta.dirname, '..', 'fixtures', 'small-site')
let folder: string
let records: Records
let settings: SiteSettings

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'waymark-folder-'))
  await cp(fixture, folder, { recursive: true })
  const content = await readContent(folder)
  records = content.records
  settings = content.settings!
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const put = (file: string, text: string): Promise<void> => writeFile(path.join(folder, file), text)
const text = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8')
const problems = async (): Promise<string[]> => (await readContent(folder)).problems.map(formatProblem)

describe('an id', () => {
  it('is the same for ever for one collection and slug', () => {
    expect(stableId('guides', 'first-steps')).toBe('63415c3e-ed25-5db2-8b58-c30bcb649e95')
    expect(stableId('services', 'first-steps')).not.toBe(stableId('guides', 'first-steps'))
  })

  it('stands in a file only when it is another than the slug gives', async () => {
    const guide = { ...records.guides[0]!, id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' }
    await writeContent(folder, { ...records, guides: [guide, ...records.guides.slice(1)] }, settings)
    expect(await text(`guides/${guide.slug}.mdx`)).toContain(`---\nid: ${guide.id}\n`)
    expect(await text('guides/first-steps.mdx')).not.toContain('id: ')
    expect((await readContent(folder)).records.guides[0]?.id).toBe(guide.id)
  })

  it('cannot belong to two records', async () => {
    const { id } = records.stages[0]!
    await put('topics.yaml', (await text('topics.yaml')).replace('- slug: safety', `- id: ${id}\n  slug: safety`))
    expect(await problems()).toEqual([
      `topics/safety > id: is the id of stages/${records.stages[0]!.slug} too. Take the id out of the newer record: it then gets its own.`,
    ])
  })
})

describe('reading a folder', () => {
  it('tells the problems of all files together and keeps the records without any', async () => {
    await put('guides/first-steps.mdx', (await text('guides/first-steps.mdx')).replace('**You do not', '*You* **do not'))
    await put('services/emergency-services.yaml', 'name: x\n')
    await put('facts.yaml', (await text('facts.yaml')).replace('value: 35 hours', 'value: 35'))
    const content = await readContent(folder)
    expect(new Set(content.problems.map(({ record }) => record.replace(/:\d+$/, '')))).toEqual(
      new Set(['facts.yaml', 'guides/first-steps.mdx', 'services/emergency-services.yaml']),
    )
    expect(content.records.guides.map(({ slug }) => slug)).toEqual(['carers-allowance', 'staying-safe'])
    expect(content.records.facts).toHaveLength(2)
  })

  it('misses the settings and the file of a picture', async () => {
    await rm(path.join(folder, 'site.yaml'))
    await rm(path.join(folder, 'pictures/cup.svg'))
    expect(await problems()).toEqual([
      'site.yaml: is missing. Add it, with the name of the site, its area and its address.',
      'pictures/cup > file: the file pictures/cup.svg does not exist. Put the file there, or correct its name.',
    ])
  })

  it('loses no file that is misplaced or misspelt, and leaves a readme alone', async () => {
    await put('guides/other.md', 'words')
    await put('fact.yaml', '[]')
    await put('pictures/new.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
    await put('README.md', 'words')
    expect(await problems()).toEqual([
      'fact.yaml: is not a file of any collection. Correct its folder or its ending (guides are .mdx, services .yaml), or delete it.',
      'guides/other.md: is not a file of any collection. Correct its folder or its ending (guides are .mdx, services .yaml), or delete it.',
      'pictures/new.svg: no picture of pictures.yaml uses this file. Describe it in pictures.yaml with its maker and licence, or delete it.',
    ])
  })

  it('reads records held back apart from the content', async () => {
    await rm(path.join(folder, 'drafts'), { recursive: true, force: true })
    await cp(path.join(folder, 'services'), path.join(folder, 'drafts/services'), { recursive: true })
    await put('drafts/services/broken.yaml', 'name: [')
    expect(await problems()).toEqual([])
    const drafts = await readDrafts(folder)
    expect(drafts.records.services).toEqual(records.services)
    expect(drafts.problems.map(({ record }) => record)).toContain('drafts/services/broken.yaml:1')
  })
})

describe('writing a folder', () => {
  it('removes the files of records that are no more, and nothing else', async () => {
    await put('README.md', 'words')
    await put('services/notes.txt', 'words')
    const before = await listFiles(folder)
    const fewer = { ...records, services: records.services.slice(1), notices: [], pictures: records.pictures.filter(({ slug }) => slug !== 'cup') }
    await writeContent(folder, fewer, settings)
    const gone = [`services/${records.services[0]!.slug}.yaml`, 'notices.yaml', 'pictures/cup.svg']
    expect(await listFiles(folder)).toEqual(before.filter((file) => !gone.includes(file)))
  })

  it('does not touch a file whose words stay the same', async () => {
    const guide = path.join(folder, 'guides/first-steps.mdx')
    const before = await stat(guide)
    const changed = records.guides.map((one) => (one.slug === 'staying-safe' ? { ...one, title: 'When you need help' } : one))
    await writeContent(folder, { ...records, guides: changed }, settings)
    expect((await stat(guide)).ino).toBe(before.ino)
    expect(await text('guides/staying-safe.mdx')).toContain('title: When you need help\n')
  })

  it('changes nothing at all when one record cannot be written, and names every such record', async () => {
    const before = await Promise.all((await listFiles(folder)).map(text))
    const guides = records.guides.map((one) => ({ ...one, title: `New ${one.title}`.slice(0, 80) }))
    const services = records.services.map((one, index) => (index < 2 ? { ...one, areas: [] } : one))
    const writing = writeContent(folder, { ...records, guides, services }, settings)
    await expect(writing).rejects.toBeInstanceOf(ProblemsError)
    await expect(writing).rejects.toThrow(
      /services\/emergency-services\.yaml:\d+ > areas: is empty[^]*services\/fellshire-carers-line\.yaml:\d+ > areas: is empty/,
    )
    expect(await Promise.all((await listFiles(folder)).map(text))).toEqual(before)
  })

  it('changes nothing when a picture has no file', async () => {
    const before = await Promise.all((await listFiles(folder)).map(text))
    const guides = records.guides.map((one) => ({ ...one, title: 'New' }))
    const writing = writeContent(folder, { ...records, guides }, settings, { mediaFile: (_collection, { file }) => path.join(folder, 'nowhere', file) })
    await expect(writing).rejects.toThrow(/pictures\/cup > file: its file .* does not exist\. Upload the file again, or delete its record\./)
    expect(await Promise.all((await listFiles(folder)).map(text))).toEqual(before)
  })

  it('refuses two records of one slug instead of losing the first', async () => {
    const twice = { ...records, guides: [...records.guides, records.guides[0]!] }
    await expect(writeContent(folder, twice, settings)).rejects.toThrow('guides/carers-allowance > slug: two records have this slug')
  })

  it('refuses words that no file can hold instead of changing them', async () => {
    const guide = records.guides[0]!
    const odd = { ...guide, answer: [{ kind: 'text' as const, value: 'one\u0000two' }] }
    await expect(writeContent(folder, { ...records, guides: [odd, ...records.guides.slice(1)] }, settings)).rejects.toThrow(
      `guides/${guide.slug} > answer: cannot be written to a file without changing it`,
    )
  })

  it('tidies what editors leave: empty paragraphs, spaces at ends, line ends within a line', async () => {
    const page = records.pages[0]!
    const body = [
      {
        kind: 'paragraph' as const,
        children: [
          { kind: 'text' as const, value: ' One ' },
          { kind: 'text' as const, value: 'two ', strong: true as const },
          { kind: 'text' as const, value: 'three\nfour ' },
        ],
      },
      { kind: 'paragraph' as const, children: [{ kind: 'text' as const, value: '  ' }] },
    ]
    await writeContent(folder, { ...records, pages: [{ ...page, body }, ...records.pages.slice(1)] }, settings)
    expect(await text(`pages/${page.slug}.mdx`)).toMatch(/---\n\nOne \*\*two\*\* three four\n$/)
  })
})

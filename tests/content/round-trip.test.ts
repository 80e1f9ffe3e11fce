import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { blockMakers, body, line, prose } from './generated-words.ts'
import { generatedGuide, generatedPage } from './generated-records.ts'
import { listFiles } from '../../content/files/list-files.ts'
import { mediaFileIn } from '../../content/files/media-file.ts'
import { tidyTree } from '../../content/files/mdx/tidy.ts'
import { parseBody, parseLine, parseProse, writeBodyText, writeLine, writeProse } from '../../content/files/mdx/words.ts'
import { readContent } from '../../content/files/read-content.ts'
import { parseRecord } from '../../content/files/read-record.ts'
import { tidyRecord } from '../../content/files/tidy-record.ts'
import { writeContent } from '../../content/files/write-content.ts'
import { writeRecord } from '../../content/files/write-record.ts'
import { blockSchema, inlineSchema } from '../../content/schema/node.ts'
import { collectionNames } from '../../content/schema/publication.ts'
import { seeded } from './seeded.ts'

const fixture = path.join(import.meta.dirname, '..', 'fixtures', 'small-site')
const starter = path.join(import.meta.dirname, '..', '..', 'content', 'starter')
const place = { record: 'generated', field: 'words' }
const seeds = Array.from({ length: 200 }, (_, seed) => seed)

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'waymark-files-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function filesOf(of: string): Promise<Map<string, string>> {
  const files = (await listFiles(of)).filter((file) => !file.startsWith('drafts/'))
  return new Map(await Promise.all(files.map(async (file): Promise<[string, string]> => [file, await readFile(path.join(of, file), 'base64')])))
}

describe('the small site', () => {
  it('is read without a problem and holds records of every collection', async () => {
    const { records, settings, problems } = await readContent(fixture)
    expect(problems).toEqual([])
    expect(settings?.name).toBe('Waymark Fellshire')
    expect(collectionNames.filter((name) => records[name].length === 0)).toEqual([])
  })

  it('uses every kind of block and of inline words', async () => {
    const { records } = await readContent(fixture)
    const text = JSON.stringify(records)
    const kinds = [...blockSchema.options, ...inlineSchema.options].map((schema) => schema.shape.kind.value)
    expect(kinds.filter((kind) => !text.includes(`"kind":"${kind}"`))).toEqual([])
  })

  it('comes out of writing with the same bytes in every file', async () => {
    const { records, settings } = await readContent(fixture)
    await writeContent(folder, records, settings!, { mediaFile: mediaFileIn(fixture) })
    expect(await filesOf(folder)).toEqual(await filesOf(fixture))
  })
})

describe('a service', () => {
  it('keeps its telephone numbers of every kind, whatever they are called', async () => {
    const { records } = await readContent(fixture)
    const service = {
      ...records.services[0]!,
      phones: [
        { kind: 'phone' as const, number: '01632 960111' },
        { kind: 'text' as const, number: '07700 900111' },
      ],
    }
    const settings = (await readContent(fixture)).settings!
    await writeContent(folder, { ...records, services: [service] }, settings, { mediaFile: mediaFileIn(fixture) })
    expect((await readContent(folder)).records.services).toEqual([service])
  })
})

describe('the starter content', () => {
  it('comes back as the same records once written and read again', async () => {
    const first = await readContent(starter)
    expect(first.problems).toEqual([])
    await writeContent(folder, first.records, first.settings!, { mediaFile: mediaFileIn(starter) })
    const second = await readContent(folder)
    expect(second).toEqual(first)
  }, 120_000)
})

describe('words of any kind', () => {
  it('come back the same from a line', () => {
    for (const seed of seeds) {
      const made = tidyTree(line(seeded(seed)))
      const text = writeLine(made as ReturnType<typeof line>)
      const read = parseLine(text, place)
      expect({ seed, ...read }).toEqual({ seed, value: made, problems: [] })
      expect(writeLine(read.value!)).toBe(text)
    }
  })

  it('come back the same from prose', () => {
    for (const seed of seeds) {
      const made = prose(seeded(seed))
      const text = writeProse(made)
      const read = parseProse(text, place)
      expect({ seed, ...read }).toEqual({ seed, value: tidyTree(made), problems: [] })
      expect(writeProse(read.value!)).toBe(text)
    }
  })

  it.each(Object.entries(blockMakers))('come back the same from a block of kind %s', (_kind, make) => {
    for (const seed of seeds.slice(0, 50)) {
      const made = [make(seeded(seed))]
      const text = writeBodyText(made)
      const read = parseBody(text, place)
      expect({ seed, ...read }).toEqual({ seed, value: tidyTree(made), problems: [] })
      expect(writeBodyText(read.value!)).toBe(text)
    }
  })

  it('come back the same from a whole body', () => {
    for (const seed of seeds) {
      const made = body(seeded(seed))
      const read = parseBody(writeBodyText(made), place)
      expect({ seed, ...read }).toEqual({ seed, value: tidyTree(made), problems: [] })
    }
  })

  it('come back the same from whole guides and pages with their YAML', () => {
    for (const seed of seeds.slice(0, 60)) {
      const guide = generatedGuide(seeded(seed))
      const text = writeRecord('guides', guide)
      const read = parseRecord('guides', text, `guides/${guide.slug}.mdx`)
      expect({ seed, ...read }).toEqual({ seed, value: tidyRecord('guides', guide), problems: [] })
      expect(writeRecord('guides', read.value!)).toBe(text)
      const page = generatedPage(seeded(seed))
      expect(parseRecord('pages', writeRecord('pages', page), `pages/${page.slug}.mdx`)).toEqual({ value: tidyRecord('pages', page), problems: [] })
    }
  })
})

import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listPublications, removeOldPublications } from '../../content/publication/list-publications.ts'
import { publishContentFiles } from '../../content/publication/publish-content-files.ts'
import { readPublication } from '../../content/publication/read-publication.ts'
import { writePublication } from '../../content/publication/write-publication.ts'
import type { Records } from '../../content/schema/publication.ts'
import { smallRecords, smallSettings, today } from './small-records.ts'

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9"/></svg>'
let folder: string
let publications: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-publication-'))
  publications = path.join(folder, 'publications')
  await writeFile(path.join(folder, 'phone.svg'), drawing)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const write = (records: Records): Promise<string> =>
  writePublication({ records, settings: smallSettings, mediaFile: (_collection, { file }) => path.join(folder, file) }, publications)
const at = (digest: string, ...names: string[]): string => path.join(publications, digest, ...names)
const change = async (file: string, bytes: string): Promise<void> => {
  await chmod(file, 0o644)
  await writeFile(file, bytes)
}
const readError = (digest: string): Promise<string> =>
  readPublication(at(digest)).then(
    () => 'it was read',
    (error: unknown) => String(error),
  )

/** The same value with the keys of every object turned round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}

describe('a publication', () => {
  it('is read back as it was written, with pictures named by their content', async () => {
    const records = smallRecords()
    const publication = await readPublication(at(await write(records)))
    expect({ ...publication.records, pictures: [] }).toEqual({ ...records, pictures: [] })
    expect(publication.settings).toEqual(smallSettings)
    const [picture] = publication.records.pictures
    expect(picture?.file).toMatch(/^[0-9a-f]{64}\.svg$/)
    expect(await readFile(path.join(publication.mediaFolder, picture?.file ?? ''), 'utf8')).toBe(drawing)
  })

  it('has the same digest for the same content in any order', async () => {
    const records = smallRecords({ topics: [{ slug: 'money' }, { slug: 'breaks' }, { slug: 'work' }] })
    const digest = await write(records)
    const turned = Object.fromEntries(Object.entries(reversed(records) as Records).map(([name, list]) => [name, [...list].reverse()])) as unknown as Records
    expect(await write(turned)).toBe(digest)
    expect(await write({ ...records, topics: records.topics.slice(1) })).not.toBe(digest)
  })

  it('is kept when the same content is published again', async () => {
    const records = smallRecords()
    const digest = await write(records)
    const before = await stat(at(digest, 'guides.ndjson'))
    await write(records)
    expect((await stat(at(digest, 'guides.ndjson'))).ino).toBe(before.ino)
    expect(await readdir(publications)).toEqual([digest])
  })

  it('cannot be written to', async () => {
    const { mode } = await stat(at(await write(smallRecords()), 'guides.ndjson'))
    expect(mode & 0o222).toBe(0)
  })

  it('is written anew when its copy on disk was damaged', async () => {
    const records = smallRecords()
    const digest = await write(records)
    await change(at(digest, 'guides.ndjson'), 'broken')
    expect(await write(records)).toBe(digest)
    expect(await readError(digest)).toBe('it was read')
  })
})

describe('damage to a publication is told by file', () => {
  it('a changed line', async () => {
    const digest = await write(smallRecords())
    const file = at(digest, 'guides.ndjson')
    await change(file, (await readFile(file, 'utf8')).replace('a break', 'a fortune'))
    expect(await readError(digest)).toContain(
      'guides.ndjson: was changed since it was published. Delete this publication and publish again, or roll back to another.',
    )
  })

  it('a missing picture and a record too many', async () => {
    const digest = await write(smallRecords())
    const [picture = ''] = await readdir(at(digest, 'media'))
    await rm(at(digest, 'media', picture))
    const file = at(digest, 'topics.ndjson')
    await change(file, (await readFile(file, 'utf8')).repeat(2))
    const message = await readError(digest)
    expect(message).toContain(`media/${picture}: is missing`)
    expect(message).toContain('topics.ndjson: holds 2 records instead of 1')
  })

  it('a changed manifest', async () => {
    const digest = await write(smallRecords())
    await change(at(digest, 'manifest.json'), '{"format":1,"files":{}}')
    expect(await readError(digest)).toMatch(/manifest\.json: was changed: its digest is [0-9a-f]{16}/)
  })

  it('a file that nobody published', async () => {
    const digest = await write(smallRecords())
    await writeFile(at(digest, 'media', 'draft.svg'), drawing)
    expect(await readError(digest)).toContain('media/draft.svg: does not belong to the publication')
  })

  it('no publication at all', async () => {
    expect(await readError('0123456789abcdef')).toContain('manifest.json: is missing')
  })
})

describe('what must not be published stops it, with everything told together', () => {
  it.each([
    ['a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 'has <script> in it'],
    ['a script of another name', '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script>1</s:script></s:svg>', 'has <script> in it'],
    ['a handler', '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>', 'has the script "onload" in it'],
    ['a page inside it', '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject/></svg>', 'has <foreignObject> in it'],
    ['a link elsewhere', '<svg xmlns="http://www.w3.org/2000/svg"><use href="https://bad.example/x.svg#a"/></svg>', 'links to "https://bad.example/x.svg#a"'],
    ['a style from elsewhere', '<svg xmlns="http://www.w3.org/2000/svg"><style>@import "x"</style></svg>', 'takes something from another file'],
    ['an entity', '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>', 'defines entities of its own'],
    ['half a file', '<svg xmlns="http://www.w3.org/2000/svg"><g>', 'is not well-formed SVG'],
    ['no drawing', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'is not an SVG drawing'],
  ])('an SVG with %s', async (_name, svg, problem) => {
    await writeFile(path.join(folder, 'phone.svg'), svg)
    await expect(write(smallRecords())).rejects.toThrow(`pictures/phone > file: ${problem}`)
    expect(await readdir(folder)).not.toContain('publications')
  })

  it('an SVG that points within itself is drawn', async () => {
    await writeFile(path.join(folder, 'phone.svg'), `<svg xmlns="http://www.w3.org/2000/svg"><g id="a"/><use href="#a" fill="url('#b')"/></svg>`)
    expect(await write(smallRecords())).toMatch(/^[0-9a-f]{16}$/)
  })

  it('a picture that is not what its name says', async () => {
    await writeFile(path.join(folder, 'phone.png'), drawing)
    await expect(write(smallRecords({ pictures: [{ slug: 'phone', file: 'phone.png' }] }))).rejects.toThrow(
      'pictures/phone > file: is named .png but holds SVG',
    )
  })

  it('records that do not fit their schema', async () => {
    const records = smallRecords()
    Object.assign(records.topics[0] ?? {}, { title: '', colour: 'red' })
    await expect(write(records)).rejects.toThrow(/topics\/money > title: has no words[\s\S]*topics\/money > colour: is not the name of a field/)
  })
})

it('leaves no half publication when the process is killed while writing', async () => {
  const target = path.join(folder, '0123456789abcdef')
  const script = path.join(import.meta.dirname, 'killed-writer.ts')
  await expect(promisify(execFile)(process.execPath, ['--import', 'tsx', script, target])).rejects.toMatchObject({ signal: 'SIGKILL' })
  const names = await readdir(folder)
  expect(names).not.toContain('0123456789abcdef')
  expect(names.some((name) => name.startsWith('.unfinished-'))).toBe(true)
  expect(await listPublications(folder)).toEqual([])
})

describe('old publications', () => {
  const publish = async (...slugs: string[]): Promise<string[]> => {
    const digests: string[] = []
    for (const [index, slug] of slugs.entries()) {
      const digest = await write(smallRecords({ topics: [{ slug: 'money' }, { slug }] }))
      const day = new Date(2026, 10, 1 + index)
      await utimes(at(digest, 'manifest.json'), day, day)
      digests.push(digest)
    }
    return digests
  }

  it('are listed with the newest first', async () => {
    const digests = await publish('one', 'two', 'three')
    expect((await listPublications(publications)).map(({ digest }) => digest)).toEqual([...digests].reverse())
  })

  it('are removed, but not the newest and the one in use', async () => {
    const [first = '', second = '', third = ''] = await publish('one', 'two', 'three')
    expect(await removeOldPublications(publications, 1, [first])).toEqual([second])
    expect((await readdir(publications)).sort()).toEqual([first, third].sort())
  })

  it('are none where nothing was ever published', async () => {
    expect(await listPublications(path.join(folder, 'nowhere'))).toEqual([])
  })
})

describe('content files', () => {
  const fixture = path.join(import.meta.dirname, '..', 'fixtures', 'small-site')

  it('are published without a CMS, twice the same', async () => {
    const digest = await publishContentFiles(fixture, publications, today)
    expect(await publishContentFiles(fixture, path.join(folder, 'again'), today)).toBe(digest)
    expect((await readPublication(at(digest))).records.guides.length).toBeGreaterThan(0)
  })
})

import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { decode, encode } from 'cborg'
import { pack, unpack } from './packed.ts'

/** A piece of the index: the words from one to another, in the order of their letters. */
type Chunk = [from: string, to: string, hash: string]
type Word = [word: string, ...rest: unknown[]]
/** What Pagefind 1.6 reads first: its version, the pages, the chunks; then filters, sorting and names of fields. */
type Meta = [version: string, pages: unknown[], chunks: Chunk[], ...rest: unknown[]]

/** Bytes of a chunk before it is packed: a word or some, two kilobytes on the way. */
const smallestChunk = 6_000
/** The list of chunks is fetched by every search, so that it must stay short. */
const mostChunks = 400
/** Each takes a quarter of a megabyte while it is packed. */
const packedAtOnce = 16
/** What a result shows of what its page can be found by. */
const shownFilters: readonly string[] = ['kind', 'format', 'sensitive']

/**
 * Makes what a search fetches smaller. Pagefind cuts its index into pieces of 20 KB and fetches one for every word that is
 * asked; these are cut smaller. And it keeps the whole text of every page, to quote from, and all that it is filtered by: this site
 * shows the page's one sentence and its kind and formats instead, so the rest is left out. Both are files that Pagefind reads as it reads its own.
 * @param folder Pagefind's folder in the finished site
 * @throws Error when the files are not as Pagefind 1.6 writes them
 */
export async function makeIndexSmaller(folder: string): Promise<void> {
  const metas = (await readdir(folder)).filter((name) => name.endsWith('.pf_meta'))
  for (const name of metas) await cutSmaller(folder, name)
  const fragments = (await readdir(path.join(folder, 'fragment'))).map((name) => path.join(folder, 'fragment', name))
  for (let first = 0; first < fragments.length; first += packedAtOnce) await Promise.all(fragments.slice(first, first + packedAtOnce).map(keepShown))
}

async function cutSmaller(folder: string, name: string): Promise<void> {
  const [version, pages, chunks, ...rest] = decode(unpack(await readFile(path.join(folder, name)))) as Meta
  const fileOf = (hash: string): string => path.join(folder, 'index', `${hash}.pf_index`)
  const language = name.replace(/^pagefind\.(.*)_[^_]*$/, '$1')
  const words: Word[] = []
  for (const [, , hash] of chunks) {
    const [inChunk] = decode(unpack(await readFile(fileOf(hash)))) as [Word[]]
    words.push(...inChunk)
    await rm(fileOf(hash))
  }
  const smaller = await writeChunks(groupsOf(words), language, fileOf)
  await replaceMeta(folder, name, language, encode([version, pages, smaller, ...rest]))
}

async function writeChunks(groups: readonly EncodedWord[][], language: string, fileOf: (hash: string) => string): Promise<Chunk[]> {
  const chunks: Chunk[] = []
  const writing: Promise<void>[] = []
  for (const group of groups) {
    const content = Buffer.concat([arrayOf(1), arrayOf(group.length), ...group.map(({ encoded }) => encoded)])
    const hash = `${language}_${digest(content)}`
    writing.push(writePacked(fileOf(hash), content))
    if (writing.length === packedAtOnce) await Promise.all(writing.splice(0))
    // A word that is typed in part, or that no page has, is looked for where the next word is.
    const from = chunks.length === 0 ? (group[0]?.word ?? '') : `${chunks.at(-1)?.[1] ?? ''}\u0000`
    chunks.push([from, group.at(-1)?.word ?? '', hash])
  }
  await Promise.all(writing)
  return chunks
}

/** Gives the list of chunks a name of its own: browsers may have kept the one that was there. */
async function replaceMeta(folder: string, name: string, language: string, content: Uint8Array): Promise<void> {
  const hash = `${language}_${digest(content)}`
  const entryFile = path.join(folder, 'pagefind-entry.json')
  const entry = await readFile(entryFile, 'utf8')
  const before = name.slice('pagefind.'.length, -'.pf_meta'.length)
  if (!entry.includes(`"${before}"`)) throw new Error(`Pagefind's entry does not name ${before}: is it another version?`)
  await writePacked(path.join(folder, `pagefind.${hash}.pf_meta`), content)
  await writeFile(entryFile, entry.replaceAll(`"${before}"`, `"${hash}"`))
  await rm(path.join(folder, name))
}

interface EncodedWord {
  word: string
  encoded: Uint8Array
}

function groupsOf(words: readonly Word[]): EncodedWord[][] {
  const encoded = words.map((word) => ({ word: word[0], encoded: encode(word) }))
  const whole = encoded.reduce((total, word) => total + word.encoded.byteLength, 0)
  const most = Math.max(smallestChunk, whole / mostChunks)
  const groups: EncodedWord[][] = []
  let room = 0
  for (const word of encoded) {
    const size = word.encoded.byteLength
    if (size > room) groups.push([])
    room = size > room ? most - size : room - size
    groups.at(-1)?.push(word)
  }
  return groups
}

/** How CBOR begins a list (RFC 8949, 3.1): what is in it follows, so that no word is encoded twice. */
function arrayOf(items: number): Uint8Array {
  if (items < 24) return Uint8Array.of(0x80 | items)
  if (items < 0x1_00) return Uint8Array.of(0x98, items)
  return items < 0x1_00_00
    ? Uint8Array.of(0x99, items >> 8, items & 0xff)
    : Uint8Array.of(0x9a, items >>> 24, (items >> 16) & 0xff, (items >> 8) & 0xff, items & 0xff)
}

/** A file holds what is shown of one page, or of several, each by its name. */
async function keepShown(file: string): Promise<void> {
  const shown = JSON.parse(new TextDecoder().decode(unpack(await readFile(file)))) as Record<string, unknown>
  const isOne = typeof shown['content'] === 'string'
  const smaller = isOne
    ? shownOf(shown as unknown as Fragment)
    : Object.fromEntries(Object.entries(shown).map(([name, page]) => [name, shownOf(page as Fragment)]))
  await writePacked(file, new TextEncoder().encode(JSON.stringify(smaller)))
}

interface Fragment {
  filters: Record<string, string[]>
}

function shownOf({ filters, ...page }: Fragment): object {
  return { ...page, content: '', anchors: [], filters: Object.fromEntries(shownFilters.flatMap((name) => (filters[name] ? [[name, filters[name]]] : []))) }
}

const writePacked = async (file: string, content: Uint8Array): Promise<void> => writeFile(file, await pack(content))

const digest = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 8)

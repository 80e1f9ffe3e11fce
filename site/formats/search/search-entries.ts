import { aToZAddress, easyReadAddress, glossaryAddress, isPackAddress, pageAddress } from '../../../content/document/addresses.ts'
import type { WaymarkDocument } from '../../../content/document/node.ts'
import type { Publication, Records } from '../../../content/schema/publication.ts'
import type { Recording, RecordingForm } from '../../../content/schema/recording.ts'
import type { FormatsManifest } from '../format.ts'
import { searchKind, type SearchKind } from './kinds.ts'
import { searchWords } from './search-words.ts'

/** What search knows of a page besides its text. */
export interface SearchEntry {
  address: string
  title: string
  kind: SearchKind
  /** One plain sentence. A sensitive page has none. */
  summary?: string
  /** Words it is found by although it does not say them. */
  words: readonly string[]
  stages: readonly string[]
  topics: readonly string[]
  /** Slugs of the places a service is for. Advice is for every place. */
  areas: readonly string[]
  /** How it can be had besides the web page, as readers know it. */
  formats: readonly string[]
  isSensitive: boolean
}

/** Lists of everything: ways to pages, not answers. */
const lists: readonly string[] = [aToZAddress, glossaryAddress]
export const everywhere = 'everywhere'
export const easyReadLabel = 'Easy Read'

/**
 * Every page whose text search reads, in English: see `translation-records.ts` for the others. A guide stands once: its parts and its Easy Read version are found as the guide.
 * @param manifest the files of every page
 */
export function searchEntries({ records }: Pick<Publication, 'records'>, documents: readonly WaymarkDocument[], manifest: FormatsManifest): SearchEntry[] {
  const words = searchWords({ records })
  const facts = factsOf(records)
  const pages = new Map(records.pages.map((page) => [page.slug, page]))
  const recordings = recordingLabels(records)
  const addresses = new Set(documents.map(({ address }) => address))
  return documents
    .filter(({ variant, kind, isUnlisted, translation }) => variant === 'standard' && !isUnlisted && kind !== 'near' && !translation)
    .filter(({ address }) => !lists.includes(address) && !isPackAddress(address))
    .map((document): SearchEntry => {
      const { address, title, kind, slug, isSensitive, description } = document
      const easyRead = kind === 'guide' && addresses.has(easyReadAddress(slug)) ? easyReadAddress(slug) : undefined
      return {
        address,
        title,
        kind: searchKind(document, pages.get(slug)),
        ...(isSensitive ? {} : { summary: description }),
        words: words.get(address) ?? [],
        ...(facts.get(address) ?? { stages: [], topics: [], areas: [everywhere] }),
        formats: [...formatLabels(manifest, address, easyRead), ...(recordings.get(address) ?? [])],
        isSensitive,
      }
    })
}

type Facts = Pick<SearchEntry, 'stages' | 'topics' | 'areas'>

function factsOf(records: Records): Map<string, Facts> {
  const stages = new Map(records.stages.map(({ slug, title }) => [slug, title]))
  const topics = new Map(records.topics.map(({ slug, title }) => [slug, title]))
  const titles = (known: ReadonlyMap<string, string>, slugs: readonly string[]) => slugs.flatMap((slug) => known.get(slug) ?? [])
  const facts = new Map<string, Facts>()
  for (const { slug, stage, topics: about } of records.guides) {
    facts.set(pageAddress('guides', slug), { stages: titles(stages, [stage]), topics: titles(topics, about), areas: [everywhere] })
  }
  for (const { slug, topics: about, areas } of records.services) {
    facts.set(pageAddress('services', slug), { stages: [], topics: titles(topics, about), areas })
  }
  for (const { slug } of records.places) facts.set(pageAddress('places', slug), { stages: [], topics: [], areas: [slug] })
  return facts
}

/** What recordings are called among the formats of a result. */
const recordingNames: Record<RecordingForm, string> = { bsl: 'British Sign Language video', audio: 'Recording', video: 'Video' }

/** The recordings of pages by their address, each form once; those of an Easy Read version with its guide. */
function recordingLabels({ guides, pages, 'easy-reads': easyReads }: Records): Map<string, string[]> {
  const labels = new Map<string, string[]>()
  const note = (address: string, recordings: readonly Recording[]): void => {
    labels.set(address, [...new Set([...(labels.get(address) ?? []), ...recordings.map(({ form }) => recordingNames[form])])])
  }
  for (const { slug, recordings } of [...guides, ...easyReads]) note(pageAddress('guides', slug), recordings)
  for (const { slug, recordings } of pages) note(pageAddress('pages', slug), recordings)
  return labels
}

/** What the files of a page are called, each kind once, its Easy Read version first if it has one. */
export function formatLabels(manifest: FormatsManifest, address: string, easyRead?: string): string[] {
  const own = (manifest[address] ?? []).map(({ label }) => label)
  return [...new Set([...(easyRead ? [easyReadLabel] : []), ...own])]
}

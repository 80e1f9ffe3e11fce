import type { MediaFile } from '../../../content/files/media-file.ts'
import { acronymsIn, hardSigns } from '../../../content/publication/rules/easy-read-signs.ts'
import type { SiteSettings } from '../../../content/schema/message.ts'
import type { Records } from '../../../content/schema/publication.ts'
import { readBase } from './base.ts'
import { syntheticDirectory } from './directory.ts'
import { guideSlug, syntheticEasyRead, syntheticGuide } from './guides.ts'
import { seeded } from './seeded.ts'
import { learnSentences, sentencesOf } from './sentences.ts'
import type { Wording } from './words.ts'

export interface CorpusSize {
  guides: number
  services: number
}

/** Everything that is published in the benchmark. */
export interface Corpus {
  records: Records
  settings: SiteSettings
  mediaFile: MediaFile
}

const seed = 20_261_122
/** One guide in so many has an easy read. */
const easyReadEvery = 2

/**
 * A publication of any size in the likeness of the starter content: its subjects, pictures, figures and hard words, new
 * sentences of its words. The same size always gives the same records while the starter content stays as it is.
 */
export async function makeCorpus({ guides, services }: CorpusSize): Promise<Corpus> {
  const { records, settings, starter, mediaFile } = await readBase()
  const random = seeded(seed)
  const sentences = learnSentences(sentencesOf([starter.guides, starter.pages]), random)
  const easySentences = learnSentences(sentencesOf([starter['easy-reads']]).filter(isEasy), random)
  const directory = syntheticDirectory(services, random, sentences, records)
  const wording: Wording = {
    random,
    sentences,
    facts: records.facts,
    terms: records.jargon.filter(({ isAvoided }) => !isAvoided),
    pictures: records.pictures,
    services: directory.services,
    councils: directory.places.filter(({ kind }) => kind === 'council'),
  }
  const numbers = Array.from({ length: guides }, (_, number) => number)
  const all: Records = {
    ...records,
    guides: [...records.guides, ...numbers.map((number) => syntheticGuide(number, wording, records))],
    'easy-reads': [
      ...records['easy-reads'],
      ...numbers
        .filter((number) => number % easyReadEvery === 0)
        .map((number) => syntheticEasyRead(number, { random, sentences: easySentences, pictures: records.pictures })),
    ],
    places: [...records.places, ...directory.places],
    organisations: [...records.organisations, ...directory.organisations],
    services: [...records.services, ...directory.services],
  }
  return { records: sorted(all), settings, mediaFile }
}

const isEasy = (statement: string): boolean => statement.split(' ').length <= 12 && hardSigns(statement).length === 0 && acronymsIn(statement).length === 0

/** Records of a publication stand by slug. */
function sorted(records: Records): Records {
  return Object.fromEntries(Object.entries(records).map(([name, list]) => [name, [...list].sort((one, other) => (one.slug < other.slug ? -1 : 1))])) as Records
}

/** The corpus after an editor has changed one sentence of one guide. */
export function withOneEdit({ records, ...rest }: Corpus): Corpus {
  const edited = guideSlug(0)
  const guides = records.guides.map((guide) =>
    guide.slug === edited ? { ...guide, keyPoints: [...guide.keyPoints, [{ kind: 'text' as const, value: 'This line is new.' }]] } : guide,
  )
  return { ...rest, records: { ...records, guides } }
}

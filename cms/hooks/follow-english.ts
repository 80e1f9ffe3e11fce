import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { guidePassages } from '../../content/checks/record-passages.ts'
import { wordsDigest } from '../../content/document/translation/words-digest.ts'
import { type Guide, guideSchema } from '../../content/schema/guide.ts'
import { guides } from '../collections/guides.ts'
import { dateOf } from '../fields/day.ts'
import { readLookup } from '../records/lookup.ts'
import { valuesToStored } from '../records/to-stored.ts'
import { storedText } from '../records/stored-text.ts'

interface TranslationData {
  guide?: string | { id: string } | null
  basedOn?: { checkedOn?: string | null; words?: string | null } | null
  englishThen?: unknown
  isBroughtUpToDate?: boolean | null
}

/** One stretch of English words, with the field it stands in. */
export interface EnglishPassage {
  field: string
  words: string
}

/**
 * Remembers which English words a translation was made from: when it is begun, and whenever somebody says that it is up to
 * date. The words themselves are kept too (never published), so that editors can see what has changed since.
 */
export const followEnglish: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { isBroughtUpToDate } = data as TranslationData
  const { guide, basedOn, englishThen } = { ...(originalDoc as TranslationData | undefined), ...(data as TranslationData) }
  const known = isBroughtUpToDate ? undefined : basedOn?.words
  if (!guide || (known && englishThen)) return data
  const english = await readEnglish(typeof guide === 'string' ? guide : guide.id, req)
  if (!english) return data
  return { ...data, ...noteOf(english, known, basedOn) }
}

/** What to note of the English. Of words that have changed since they were translated there is nothing left to keep. */
function noteOf(english: Guide, known: string | null | undefined, basedOn: TranslationData['basedOn']): TranslationData {
  const words = wordsDigest(english)
  if (known && known !== words) return {}
  return { basedOn: known ? (basedOn ?? null) : { checkedOn: dateOf(english.checkedOn), words }, englishThen: englishPassages(english) }
}

/** A guide as it is published; nothing when it is not, or is not whole. */
export async function readEnglish(id: string, req: PayloadRequest): Promise<Guide | undefined> {
  const where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] }
  const { docs } = await req.payload.find({ collection: 'guides', where, depth: 0, limit: 1, req })
  const [document] = docs
  if (!document) return undefined
  const place = { lookup: await readLookup(req.payload, { req, withBin: true }), record: '', field: '', problems: [] }
  const values = valuesToStored(guides.fields, guideSchema, document as unknown as Record<string, unknown>, place)
  return guideSchema.safeParse({ id: document.id, ...values }).data
}

/** The English in reading order, as plain words. */
export function englishPassages(guide: Guide): EnglishPassage[] {
  return guidePassages(guide).map(({ field, line }) => ({ field, words: storedText(line) }))
}

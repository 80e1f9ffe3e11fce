import type { CustomRecord } from 'pagefind'
import { addressIn, pageAddress } from '../../../content/document/addresses.ts'
import type { Language } from '../../../content/schema/language.ts'
import type { Records } from '../../../content/schema/publication.ts'
import type { Translation } from '../../../content/schema/translation.ts'
import type { SearchKind } from './kinds.ts'
import type { FormatsManifest } from '../format.ts'
import { everywhere, formatLabels } from './search-entries.ts'

type Translated = Pick<Records, 'languages' | 'translations' | 'guides'>

/**
 * Pages in other languages as search finds them: by their title, by what people who read the language would type, and by
 * the language's name in itself and in English. Their text is not searched: search corrects English typing mistakes, and
 * would take a name in it for English words.
 * @param manifest the files of every page
 */
export function translationRecords({ languages, translations, guides }: Translated, manifest: FormatsManifest): CustomRecord[] {
  const sensitive = new Set(guides.filter(({ isSensitive }) => isSensitive).map(({ slug }) => slug))
  const records = languages.flatMap((language) => [
    homeRecord(language),
    ...translations.filter((each) => each.language === language.slug).map((each) => guideRecord(each, language, sensitive.has(each.guide))),
  ])
  return records.map((found) => ({ ...found, filters: { ...found.filters, format: formatLabels(manifest, found.url) } }))
}

function homeRecord({ slug, name, englishName, title, description }: Language): CustomRecord {
  return record(addressIn(slug, '/'), [name, englishName, title, description], { title: `${name}: ${title}`, summary: description })
}

/** A sensitive one shows its title alone. */
function guideRecord({ guide, title, description, searchWords }: Translation, { slug, name, englishName }: Language, isSensitive: boolean): CustomRecord {
  const address = addressIn(slug, pageAddress('guides', guide))
  const words = [title, ...searchWords, name, englishName]
  return isSensitive ? record(address, words, { title }) : record(address, [...words, description], { title, summary: description })
}

function record(url: string, words: readonly string[], meta: { title: string; summary?: string }): CustomRecord {
  return { url, content: words.join('. '), language: 'en-gb', meta, filters: { kind: ['Advice' satisfies SearchKind], area: [everywhere] } }
}

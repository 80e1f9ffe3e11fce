import { isDeepStrictEqual } from 'node:util'
import type { SiteSettings } from '../schema/message.ts'
import { collectionNames, type CollectionName, type RecordOf, type Records } from '../schema/publication.ts'
import type { Problem } from '../schema/problem.ts'
import { draftsFolder, fileOf, layouts, settingsFile } from './layout.ts'
import type { Parsed } from './mdx/words.ts'
import { parseRecord, parseRecordList } from './read-record.ts'
import { parseSettings, writeSettings } from './site-file.ts'
import { tidyRecord } from './tidy-record.ts'
import { bySlug, writeRecord, writeRecordList } from './write-record.ts'

/**
 * The text of every file of a content folder. Each text is read back and compared before anything is written, so that
 * a record which files cannot hold is a problem and never a loss.
 * @returns texts by path within the folder, and the problems of records that would not come back the same
 */
export function contentTexts(records: Records, settings: SiteSettings): { texts: Map<string, string>; problems: Problem[] } {
  const texts = new Map([[settingsFile, writeSettings(settings)]])
  const problems = checkSettings(texts.get(settingsFile) ?? '', settings)
  for (const name of collectionNames) addCollection(name, records[name], texts, problems)
  return { texts, problems }
}

/** The text of every file of the `drafts` folder, checked in the same way. */
export function draftTexts(drafts: Records): { texts: Map<string, string>; problems: Problem[] } {
  const texts = new Map<string, string>()
  const problems: Problem[] = []
  for (const name of collectionNames) addCollection(name, drafts[name], texts, problems)
  return {
    texts: new Map([...texts].map(([file, text]) => [`${draftsFolder}/${file}`, text])),
    problems: problems.map((problem) => ({ ...problem, record: `${draftsFolder}/${problem.record}` })),
  }
}

function addCollection<Name extends CollectionName>(name: Name, records: readonly RecordOf<Name>[], texts: Map<string, string>, problems: Problem[]): void {
  const layout = layouts[name]
  problems.push(...repeated(name, records))
  if (layout.form === 'list') {
    if (records.length === 0) return
    const text = writeRecordList(name, records)
    texts.set(layout.file, text)
    const read = parseRecordList(name, text, layout.file)
    problems.push(...read.problems, ...(read.problems.length > 0 ? [] : bySlug(records).flatMap((record, index) => compare(name, record, read.records[index]))))
    return
  }
  for (const record of records) {
    const file = fileOf(name, record.slug)
    const text = writeRecord(name, record)
    texts.set(file, text)
    const read: Parsed<RecordOf<Name>> = parseRecord(name, text, file)
    problems.push(...read.problems, ...(read.problems.length > 0 ? [] : compare(name, record, read.value)))
  }
}

function compare<Name extends CollectionName>(name: Name, record: RecordOf<Name>, read: RecordOf<Name> | undefined): Problem[] {
  const tidy = tidyRecord(name, record) as Record<string, unknown>
  const back: Record<string, unknown> = { ...read }
  const fields = Object.keys({ ...tidy, ...back }).filter((field) => !isDeepStrictEqual(tidy[field], back[field]))
  return fields.map((field) => ({
    record: `${name}/${record.slug}`,
    field,
    problem: 'cannot be written to a file without changing it',
    remedy: 'Look for characters that cannot be seen, and type the words anew.',
  }))
}

function checkSettings(text: string, settings: SiteSettings): Problem[] {
  const { value, problems } = parseSettings(text)
  if (problems.length > 0 || isDeepStrictEqual(value, JSON.parse(JSON.stringify(settings)))) return problems
  return [{ record: settingsFile, field: '', problem: 'the settings cannot be written to a file without changing them', remedy: 'Type them anew.' }]
}

function repeated(name: CollectionName, records: readonly { slug: string }[]): Problem[] {
  const slugs = records.map(({ slug }) => slug)
  return slugs
    .filter((slug, index) => slugs.indexOf(slug) !== index)
    .map((slug) => ({ record: `${name}/${slug}`, field: 'slug', problem: 'two records have this slug', remedy: 'Give one of the two another slug.' }))
}

import type { CollectionName, RecordOf } from '../schema/publication.ts'
import type { Problem } from '../schema/problem.ts'
import { slugSchema } from '../schema/node.ts'
import { bodyField } from './body-field.ts'
import { type Candidate, finishRecord } from './candidate.ts'
import { type FrontMatter, missingFrontMatter, plainLines, splitFrontMatter } from './front-matter.ts'
import { layouts } from './layout.ts'
import type { MdxContext } from './mdx/context.ts'
import type { Parsed } from './mdx/words.ts'
import { readYaml, type YamlText } from './yaml-text.ts'

/**
 * Reads the text of one record's own file: a service, guide, easy read, story or page.
 * @param file its path within the content folder; its name is the record's slug
 * @returns the record, or every problem of the file with its line
 */
export function parseRecord<Name extends CollectionName>(name: Name, text: string, file: string): Parsed<RecordOf<Name>> {
  const layout = layouts[name]
  const split = layout.form === 'mdx' ? splitFrontMatter(text) : { yaml: plainLines(text), firstLine: 1, body: '', bodyLine: 1 }
  if (!split) return { value: undefined, problems: [missingFrontMatter(file)] }
  const problems: Problem[] = []
  const yaml = readYaml(split.yaml, file, split.firstLine, problems)
  const slug = slugOf(file)
  if (!slugSchema.safeParse(slug).success) problems.push(wrongName(file, slug))
  const candidate: Candidate = { file, slug, yaml, root: [], label: '', fields: {}, origins: new WeakMap(), problems }
  const fields = fieldsOf(yaml.value, candidate, layout.form === 'mdx' ? ['slug', layout.body] : ['slug'])
  const body = layout.form === 'mdx' ? readBodyField(name, layout.body, split, candidate) : {}
  if (!fields) return { value: undefined, problems }
  return { value: finishRecord(name, { ...candidate, fields }, body), problems }
}

/**
 * Reads the text of a list of records: facts, places …
 * @returns the records without problems, and every problem of the file with its line
 */
export function parseRecordList<Name extends CollectionName>(name: Name, text: string, file: string): { records: RecordOf<Name>[]; problems: Problem[] } {
  const problems: Problem[] = []
  const yaml = readYaml(plainLines(text), file, 1, problems)
  if (yaml.value === undefined || yaml.value === null) return { records: [], problems }
  if (!Array.isArray(yaml.value)) {
    return {
      records: [],
      problems: [...problems, { record: file, field: '', problem: 'is not a list of records', remedy: 'Start each record with "- slug: its-name".' }],
    }
  }
  const records = yaml.value.flatMap((value: unknown, index) => {
    const own: Problem[] = []
    const record = readEntry(name, value, index, file, yaml, own)
    problems.push(...own)
    return record ?? []
  })
  return { records, problems: [...problems, ...repeatedSlugs(yaml.value, yaml, file)] }
}

function readEntry<Name extends CollectionName>(
  name: Name,
  value: unknown,
  index: number,
  file: string,
  yaml: YamlText,
  problems: Problem[],
): RecordOf<Name> | undefined {
  const slug = typeof value === 'object' && value !== null && 'slug' in value && typeof value.slug === 'string' ? value.slug : ''
  const candidate: Candidate = { file, slug, yaml, root: [index], label: slug || `[${index}]`, fields: {}, origins: new WeakMap(), problems }
  const fields = fieldsOf(value, candidate, [])
  if (!fields) return undefined
  if (!slug)
    problems.push({
      record: `${file}:${yaml.lineOf([index])}`,
      field: `[${index}].slug`,
      problem: 'is missing',
      remedy: 'Add a slug, such as slug: carers-allowance-rate.',
    })
  return slug ? finishRecord(name, { ...candidate, fields }) : undefined
}

/** The fields of a record, without those that have no place in the YAML. */
export function fieldsOf(value: unknown, candidate: Candidate, elsewhere: readonly string[]): Record<string, unknown> | undefined {
  const { file, root, label, yaml, problems } = candidate
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    if (problems.length === 0)
      problems.push({
        record: `${file}:${yaml.lineOf(root)}`,
        field: label,
        problem: 'holds no fields',
        remedy: 'Write each field on its own line, as name: value.',
      })
    return undefined
  }
  for (const name of elsewhere.filter((field) => field in value)) {
    const remedy = name === 'slug' ? 'Take it out: the name of the file is the slug.' : 'Take it out: it is written below the second --- line.'
    problems.push({ record: `${file}:${yaml.lineOf([...root, name])}`, field: name, problem: 'has no place here', remedy })
  }
  return Object.fromEntries(Object.entries(value).filter(([name]) => !elsewhere.includes(name)))
}

function readBodyField(name: CollectionName, field: string, split: FrontMatter, { file, origins, problems }: Candidate): Record<string, unknown> {
  const context: MdxContext = { place: { record: file, field, firstLine: split.bodyLine }, source: split.body, problems, origins }
  return { [field]: bodyField(name).read(split.body, context) ?? [] }
}

function slugOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
}

function wrongName(file: string, slug: string): Problem {
  return {
    record: file,
    field: 'slug',
    problem: `the file name "${slug}" cannot be a web address`,
    remedy: 'Rename the file: lower-case letters, digits and single hyphens.',
  }
}

function repeatedSlugs(entries: readonly unknown[], yaml: YamlText, file: string): Problem[] {
  const slugs = entries.map((value) => (typeof value === 'object' && value !== null && 'slug' in value ? value.slug : undefined))
  return slugs.flatMap((slug, index) => {
    if (typeof slug !== 'string' || slugs.indexOf(slug) === index) return []
    const record = `${file}:${yaml.lineOf([index])}`
    return [{ record, field: `${slug}.slug`, problem: 'stands in the list twice', remedy: 'Give one of the two another slug, or delete it.' }]
  })
}

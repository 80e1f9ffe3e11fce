import { easyReadLimits } from '../../language/easy-read-limits.ts'
import { readerWords } from '../../language/reader-words.ts'
import { sentencesIn } from '../../language/sentences.ts'
import { wordCount } from '../../language/words.ts'
import type { EasyRead } from '../../schema/easy-read.ts'
import type { StoredLine } from '../../schema/node.ts'
import type { Problem } from '../../schema/problem.ts'
import type { Records } from '../../schema/publication.ts'
import type { Fact } from '../../schema/reference.ts'
import type { Rule } from './content.ts'
import { acronymsIn, hardSigns, type Complaint } from './easy-read-signs.ts'

/** What judging easy read needs to know of the other records. */
interface Known {
  factOf: (slug: string) => Fact | undefined
  /** Words of capitals that are explained in the jargon ledger or are names. */
  capitals: ReadonlySet<string>
}

/** The rules of easy read that a machine can hold for certain. Reading age and word lists are advice, and live elsewhere. */
export const easyReadRules: Rule = ({ records }) => {
  const known = knownFrom(records)
  return records['easy-reads'].flatMap((easyRead) => easyReadProblems(easyRead, known))
}

function easyReadProblems({ slug, sections }: EasyRead, known: Known): Problem[] {
  const at = (field: string, complaints: readonly Complaint[]): Problem[] =>
    complaints.map((complaint) => ({ record: `easy-reads/${slug}`, field, ...complaint }))
  return sections.flatMap(({ title, steps }, section) => [
    ...at(`sections[${section}].title`, hardSigns(title)),
    ...steps.flatMap(({ alt, statements }, step) => {
      const field = `sections[${section}].steps[${step}]`
      return [
        ...at(`${field}.alt`, altComplaints(alt)),
        ...at(`${field}.statements`, lengthComplaints(statements)),
        ...statements.flatMap((line, index) => at(`${field}.statements[${index}]`, statementComplaints(line, known))),
      ]
    }),
  ])
}

/** An empty alt says the picture is decoration; one of spaces says nothing. */
function altComplaints(alt: string | undefined): Complaint[] {
  return alt !== undefined && alt !== '' && alt.trim() === ''
    ? [{ problem: 'has no words', remedy: 'Say what the picture shows, or leave it empty for decoration.' }]
    : []
}

function lengthComplaints(statements: readonly StoredLine[]): Complaint[] {
  if (statements.length <= easyReadLimits.statements.most) return []
  return [
    {
      problem: `has ${statements.length} statements beside one picture`,
      remedy: `Have at most ${easyReadLimits.statements.most}. Add a picture for the rest.`,
    },
  ]
}

function statementComplaints(line: StoredLine, { factOf, capitals }: Known): Complaint[] {
  const words = readerWords(line, factOf)
  const sentences = sentencesIn(words)
  const long = sentences.map(wordCount).filter((count) => count > easyReadLimits.words.most)
  const unknown = acronymsIn(words).filter((word) => !capitals.has(word))
  return [
    ...(sentences.length > 1 ? [{ problem: `has ${sentences.length} sentences`, remedy: 'Write one sentence in each statement.' }] : []),
    ...long.map((count) => ({
      problem: `has a sentence of ${count} words`,
      remedy: `Use at most ${easyReadLimits.words.most}, better ${easyReadLimits.words.better}.`,
    })),
    ...hardSigns(words),
    ...unknown.map((word) => ({ problem: `has "${word}", which is not explained`, remedy: 'Write it in full, or add it to the jargon ledger.' })),
    ...line.flatMap((inline) =>
      inline.kind === 'text' && inline.strong
        ? [{ problem: `has "${inline.value}" in bold without a meaning`, remedy: 'Make it a hard word of the jargon ledger, or plain.' }]
        : [],
    ),
  ]
}

function knownFrom({ facts, jargon, places, services, organisations }: Records): Known {
  const bySlug = new Map(facts.map((fact) => [fact.slug, fact]))
  const names = [...jargon.flatMap(({ term, synonyms }) => [term, ...synonyms]), ...[...places, ...services, ...organisations].map(({ name }) => name)]
  // A name may also be sent in capitals: "Text SHOUT to 85258".
  const capitals = new Set(names.flatMap((name) => name.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toUpperCase()))
  return { factOf: (slug) => bySlug.get(slug), capitals }
}

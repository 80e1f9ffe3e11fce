import { readerWords } from '../../language/reader-words.ts'
import { wordsIn } from '../../language/words.ts'
import type { EasyRead } from '../../schema/easy-read.ts'
import type { StoredLine } from '../../schema/node.ts'
import type { JargonTerm } from '../../schema/reference.ts'
import type { Check } from '../check.ts'
import { warning } from '../finding.ts'

interface Statement {
  field: string
  step: number
  line: StoredLine
}

/** Forms that say what something is: "This is called …", "An advocate is a person who …". */
const definition = /\b(?:called|means?|is (?:a|an|the|when|money|help|how)|are (?:a|an|the|people))\b/i

/** Words too short to tell one meaning from another. */
const leastLetters = 4

/** A hard word is explained where it first stands, or in the next statement: nobody should have to turn to the list at the end. */
export const easyReadHardWords: Check = ({ records }) => {
  const ledger = new Map(records.jargon.map((term) => [term.slug, term]))
  return records['easy-reads'].flatMap((easyRead) => {
    const met = new Set<string>()
    const statements = statementsOf(easyRead)
    return statements.flatMap(({ field, step, line }, index) =>
      line.flatMap((inline) => {
        if (inline.kind !== 'term' || met.has(inline.term)) return []
        met.add(inline.term)
        const next = statements[index + 1]
        const term = ledger.get(inline.term)
        const isSelfEvident = definition.test(wordsOf(line)) || sharedWords(line, term) >= 2
        if (isSelfEvident || (next && explains(next, step, term))) return []
        const problem = `does not explain "${inline.words}" at once`
        return [warning({ record: `easy-reads/${easyRead.slug}`, field, problem, remedy: 'Say in the next statement what it is.' })]
      }),
    )
  })
}

function statementsOf({ sections }: EasyRead): Statement[] {
  const steps = sections.flatMap((section, index) => section.steps.map((step, inner) => ({ ...step, field: `sections[${index}].steps[${inner}].statements` })))
  return steps.flatMap(({ statements, field }, step) => statements.map((line, index) => ({ field: `${field}[${index}]`, step, line })))
}

/** Beside the same picture anything said next is about it; in the next step it has to say what the ledger says. */
function explains(next: Statement, step: number, term: JargonTerm | undefined): boolean {
  return next.step === step || definition.test(wordsOf(next.line)) || sharedWords(next.line, term) > 0
}

/** How many words of the ledger's meaning a statement has. */
function sharedWords(line: StoredLine, term: JargonTerm | undefined): number {
  const long = (words: string): Set<string> => new Set(wordsIn(words.toLowerCase()).filter((word) => word.length >= leastLetters))
  const meaning = long(term?.easyReadMeaning ?? '')
  return [...long(wordsOf(line))].filter((word) => meaning.has(word)).length
}

const wordsOf = (line: StoredLine): string => readerWords(line, () => undefined)

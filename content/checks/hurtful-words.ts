import type { Check } from './check.ts'
import { error, warning, type Finding } from './finding.ts'

interface Hurtful {
  pattern: RegExp
  level: (problem: Omit<Finding, 'level'>) => Finding
  instead: string
}

/** Dorset's carers asked for "carer"; the others are from the government's guidance on words about disability. */
const hurtful: readonly Hurtful[] = [
  { pattern: /\b(?:unpaid|informal)\s+(?:family\s+)?carers?\b/i, level: error, instead: 'Say "carer", and "care worker" for paid staff.' },
  { pattern: /\bsuffer(?:s|ed|ing|ers?)?\s+(?:from|with)\b|\bsufferers?\b/i, level: error, instead: 'Say "has" or "lives with".' },
  { pattern: /\bwheelchair[\s-]bound\b|\bconfined to a wheelchair\b/i, level: error, instead: 'Say "uses a wheelchair".' },
  {
    pattern: /\bthe (?:elderly|mentally ill)\b(?!\s+(?:person|people|parent|man|woman|relative))/i,
    level: error,
    instead: 'Say "older people" or "people with a mental illness".',
  },
  { pattern: /\bthe disabled\b(?!\s+\w)/i, level: error, instead: 'Say "disabled people".' },
  { pattern: /\bburden(?:s|ed|some)?\b/i, level: warning, instead: 'Nobody is a burden: say what is hard.' },
]

/** Words that carers or disabled people do not want to be called by. Carers' own words are left as they are. */
export const hurtfulWords: Check = ({ texts }) =>
  texts.flatMap(({ record, passages }) =>
    passages
      .filter(({ shape }) => shape !== 'quote')
      .flatMap(({ field, words }) =>
        hurtful.flatMap(({ pattern, level, instead }) => {
          const found = pattern.exec(words)?.[0]
          return found ? [level({ record, field, problem: `says "${found}"`, remedy: instead })] : []
        }),
      ),
  )

import type { Guide } from '../../schema/guide.ts'
import type { Language } from '../../schema/language.ts'
import type { StoredBlock } from '../../schema/node.ts'
import type { Translation } from '../../schema/translation.ts'
import type { FactOf, Gap } from './gap.ts'
import { lackingWords } from './lacking-words.ts'
import { referencesIn, shapeOf } from './shape.ts'

export interface GapContext {
  guide: Guide
  language: Language
  factOf: FactOf
}

/** Everything of the guide that the translation lacks, has too much of, or refers to differently. */
export function translationGaps(translation: Translation, { guide, language, factOf }: GapContext): Gap[] {
  return [
    ...referenceGaps('answer', guide.answer, translation.answer),
    ...lineGaps('keyPoints', guide.keyPoints, translation.keyPoints),
    ...partGaps(guide.parts, translation.parts),
    ...lineGaps('nextSteps', guide.nextSteps, translation.nextSteps),
    ...nameGaps('contacts', guide.contacts, translation.contacts, ({ service }) => service),
    ...bodyGaps('whatHappensNext', guide.whatHappensNext, translation.whatHappensNext),
    ...nameGaps('mightNotKnow', guide.mightNotKnow, translation.mightNotKnow, ({ guide: slug }) => slug),
    ...lackingWords(translation, '', { language, factOf }),
  ]
}

const remedyFor = { missing: 'Translate it as well.', extra: 'Take it out, or add it to the English first.' }

function lineGaps(field: string, english: readonly unknown[], own: readonly unknown[]): Gap[] {
  if (english.length !== own.length) return [counted(field, english.length, own.length)]
  return english.flatMap((line, index) => referenceGaps(`${field}[${index}]`, line, own[index]))
}

function counted(field: string, english: number, own: number): Gap {
  return { field, problem: `has ${own} where the English has ${english}`, remedy: own < english ? remedyFor.missing : remedyFor.extra }
}

function nameGaps<Entry>(field: string, english: readonly Entry[], own: readonly Entry[], nameOf: (entry: Entry) => string): Gap[] {
  const names = english.map(nameOf)
  const ownNames = own.map(nameOf)
  return [
    ...names.filter((name) => !ownNames.includes(name)).map((name) => ({ field, problem: `lacks "${name}"`, remedy: remedyFor.missing })),
    ...ownNames
      .filter((name) => !names.includes(name))
      .map((name) => ({ field, problem: `has "${name}", which the English has not`, remedy: remedyFor.extra })),
  ]
}

function partGaps(english: Guide['parts'], own: Translation['parts']): Gap[] {
  const gaps = nameGaps('parts', english, own, ({ slug }) => slug)
  if (gaps.length > 0) return gaps
  return english.flatMap((part, index) => {
    const ownIndex = own.findIndex(({ slug }) => slug === part.slug)
    if (ownIndex !== index)
      return [{ field: `parts[${ownIndex}]`, problem: `is "${part.slug}", which stands at place ${index + 1} in English`, remedy: 'Move it there.' }]
    return bodyGaps(`parts[${index}].body`, part.body, own[index]?.body ?? [])
  })
}

function bodyGaps(field: string, english: readonly StoredBlock[], own: readonly StoredBlock[]): Gap[] {
  const first = english.findIndex((block, index) => own[index] === undefined || shapeOf(own[index]) !== shapeOf(block))
  const block = english[first]
  if (block) {
    const other = own[first]
    const problem = other ? `is ${shapeOf(other)} where the English has ${shapeOf(block)}` : `lacks ${shapeOf(block)}`
    return [{ field: `${field}[${first}]`, problem, remedy: 'Give it the same blocks as the English, in the same order.' }]
  }
  if (own.length > english.length) return [{ field: `${field}[${english.length}]`, problem: 'has no counterpart in the English', remedy: remedyFor.extra }]
  return english.flatMap((each, index) => referenceGaps(`${field}[${index}]`, each, own[index]))
}

/** Numbers, figures and links are the same, though their order in a sentence may not be. */
function referenceGaps(field: string, english: unknown, own: unknown): Gap[] {
  const wanted = referencesIn(english)
  const found = referencesIn(own)
  return [
    ...surplus(wanted, found).map((reference) => ({ field, problem: `lacks ${reference}`, remedy: remedyFor.missing })),
    ...surplus(found, wanted).map((reference) => ({ field, problem: `has ${reference}, which the English has not here`, remedy: remedyFor.extra })),
  ]
}

/** The entries of a list that another has not, counting repetitions. */
function surplus(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other]
  return list.filter((entry) => {
    const index = left.indexOf(entry)
    if (index !== -1) left.splice(index, 1)
    return index === -1
  })
}

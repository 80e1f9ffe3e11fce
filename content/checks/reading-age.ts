import { leastWords, plainTexts, type Check } from './check.ts'
import { error, warning, type Finding } from './finding.ts'
import type { Text } from './texts.ts'

/** The reading age most UK public bodies write for is 9 to 11; over 13 leaves too many readers behind. From the plain-English bars of the project. */
export const readingAgeLimits = { better: 11, most: 13 } as const

/** Words of three syllables or more are what makes health and benefits texts hard (SMOG, FOG): at most one in ten. */
const mostLongWords = 0.1

/** Sentences of 15 words on average are read with ease (Plain English Campaign: 15 to 20). */
const mostWordsASentence = 15

/** How hard a whole text is to read: its age, its mean sentence, its long words. Short texts are left out. */
export const readingAge: Check = (checked) =>
  plainTexts(checked)
    .filter(({ reading }) => reading.words >= leastWords)
    .flatMap((text) => [...ageFindings(text), ...meanFindings(text), ...longWordFindings(text)])

function ageFindings({ record, reading }: Text): Finding[] {
  if (reading.age <= readingAgeLimits.better) return []
  const level = reading.age > readingAgeLimits.most ? error : warning
  const remedy = `Write for ${readingAgeLimits.better} or younger: shorter sentences, shorter words.`
  return [level({ record, field: '', problem: `has a reading age of ${reading.age.toFixed(1)}`, remedy })]
}

function meanFindings({ record, reading }: Text): Finding[] {
  if (reading.mean <= mostWordsASentence) return []
  return [warning({ record, field: '', problem: `has ${reading.mean.toFixed(1)} words a sentence on average`, remedy: 'Make two sentences of the longest.' })]
}

function longWordFindings({ record, reading }: Text): Finding[] {
  if (reading.longWords <= mostLongWords) return []
  const share = `${(reading.longWords * 100).toFixed(0)} in 100 words of three syllables or more`
  return [warning({ record, field: '', problem: `has ${share}`, remedy: 'Choose shorter words where there are any.' })]
}

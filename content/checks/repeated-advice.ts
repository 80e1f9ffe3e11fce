import { wordsIn } from '../language/words.ts'
import type { Check } from './check.ts'
import { warning } from './finding.ts'
import { opening } from './long-sentences.ts'

/** Sentences as long as this are the same only when they were copied. */
const leastWordsCopied = 12

/** Why to ring a service may be said wherever its number stands. */
const isAdvice = ({ field }: { field: string }): boolean => !field.startsWith('contacts[')

/** Advice that stands in two guides goes out of date in one of them: say it once and link to it. */
export const repeatedAdvice: Check = ({ texts }) => {
  const first = new Map<string, string>()
  return texts
    .filter(({ collection }) => collection === 'guides')
    .flatMap(({ record, passages }) =>
      passages.filter(isAdvice).flatMap(({ field, sentences }) =>
        sentences.flatMap((sentence) => {
          const words = wordsIn(sentence)
          if (words.length < leastWordsCopied) return []
          const key = words.join(' ').toLowerCase()
          const earlier = first.get(key)
          if (earlier === undefined) first.set(key, record)
          if (earlier === undefined || earlier === record) return []
          return [warning({ record, field, problem: `repeats "${opening(sentence)}" of ${earlier}`, remedy: 'Say it in one of them and link to it.' })]
        }),
      ),
    )
}

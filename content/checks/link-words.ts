import { readerWords } from '../language/reader-words.ts'
import type { Check } from './check.ts'
import { error } from './finding.ts'

/** Screen readers list links without the sentence around them (WCAG 2.2, 2.4.4 and 2.4.9): the words must say where one goes. */
const vague =
  /^(?:click|tap|press)?\s*(?:here|this|more|link|this link|this page|page|website|this website|read more|find out more|learn more|see more|more information|details|go|next)\.?$/i
const bareAddress = /^(?:https?:\/\/|www\.)\S+$/i

export const linkWords: Check = ({ texts }) =>
  texts.flatMap(({ record, passages }) =>
    passages.flatMap(({ field, line }) =>
      line.flatMap((inline) => {
        if (inline.kind !== 'link') return []
        const words = readerWords(inline.children, () => undefined).trim()
        if (!vague.test(words) && !bareAddress.test(words)) return []
        return [error({ record, field, problem: `has a link called "${words}"`, remedy: 'Say in its words where it leads: the title of that page is best.' })]
      }),
    ),
  )

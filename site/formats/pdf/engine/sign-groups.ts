/** One sign of a word, as it is painted. Distances are in the font's own units, from the left end of the word and from its line. */
export interface Sign {
  id: number
  advanceWidth: number
  /** The letters it shows. Part of a letter may have none. */
  codePoints: number[]
  x: number
  y: number
  /** Over or under a letter, taking no room. */
  isMark: boolean
}

/** Signs that are painted in one go, from left to right. */
export interface SignGroup {
  signs: Sign[]
  /** Where the next sign on their right begins. */
  end: number
  /** What they are read as, if not each as its own letters in the direction of the word. */
  words?: string
}

interface WordOfSigns {
  words: string
  way: 'ltr' | 'rtl'
  end: number
}

export const isMark = (codePoints: readonly number[]): boolean => /^\p{M}*$/u.test(String.fromCodePoint(...codePoints))

/** Splits a word into what can be read sign by sign, and what cannot. In the order of reading. */
export function toGroups(signs: readonly Sign[], word: WordOfSigns): SignGroup[] {
  return word.way === 'rtl' ? byLetter(signs, word) : [asWhole([...signs], word)]
}

/**
 * In Arabic, a letter with its vowel signs is a group of its own, and letters without any stand together. Before their
 * letter on the line, the signs come after it in the group: some readers take what begins off the line for another line.
 */
function byLetter(signs: readonly Sign[], { words, end: wordEnd }: WordOfSigns): SignGroup[] {
  const groups: SignGroup[] = []
  const marks: Sign[] = []
  for (const [index, sign] of signs.entries()) {
    const end = signs.slice(index + 1).find((next) => !next.isMark)?.x ?? wordEnd
    const last = groups.at(-1)
    if (sign.isMark) marks.push(sign)
    else if (marks.length > 0) groups.push({ signs: [sign, ...marks.splice(0).reverse()], end, words: '' })
    else if (last && last.words === undefined) Object.assign(last, { signs: [...last.signs, sign], end })
    else groups.push({ signs: [sign], end })
  }
  let at = 0
  return groups.reverse().map((group) => {
    // As they stand in the word: the vowel of a ligature's first letter is read before its second.
    const own = words.slice(at, (at += lettersOf(group.signs).length))
    return group.words === undefined ? group : { ...group, words: own }
  })
}

/** A Bengali word is read as a whole: some of its vowels stand before the consonant that they are read after. */
function asWhole(signs: Sign[], { words: shaped, end }: WordOfSigns): SignGroup {
  // react-pdf takes some vowels apart before it has them shaped.
  const words = shaped.normalize('NFC')
  const isInOrder = signs.every(({ codePoints, y }) => codePoints.length > 0 && y === 0) && lettersOf(signs) === words
  return isInOrder ? { signs, end } : { signs, end, words }
}

const lettersOf = (signs: readonly Sign[]): string => signs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('')

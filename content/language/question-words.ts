/** Small words of questions: they say nothing about what is looked for. */
const small = new Set(
  `a about after all also am an and any are as at be been being but by can cant could couldnt did do does doesnt doing done dont for from get gets
  getting give go going gone got had has have havent having he hed her here hers him his hi how i id if ill im in into is isnt it its ive just like
  looking many me mine more much must my myself near need needs no not now of off on or our out please really she should since so some somebody someone
  something still such tell than that thats the their them then there theres they theyre thing this those to too up us very want wants was we were what whats when
  where wheres which while who whos will with without wont would wouldnt you your`.split(/\s+/),
)

/** Whom it is about: it says less than what is wrong or wanted. */
const persons = new Set(
  `mum mums mam mom mother dad dads father parent parents husband hubby wife partner spouse son daughter brother sister nan nana gran granny grandma grandad
  grandfather grandmother aunt uncle child kid friend neighbour relative`.split(/\s+/),
)

/** How much a word says that names a person, when others stand beside it. */
export const personWeight = 0.3

/** Somebody asks what a word means. */
const asksMeaning = new Set(['mean', 'means', 'meaning', 'definition', 'glossary', 'jargon', 'stand', 'stands'])

/** The words of a line as search knows them: small letters, no marks. "Carer's Allowance" is `carers`, `allowance`. */
export function wordsOf(line: string): string[] {
  return (
    line
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}|['’‘`]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

export const isSmallWord = (word: string): boolean => small.has(word)
export const isPerson = (word: string): boolean => persons.has(word)
export const isAskingMeaning = (word: string): boolean => asksMeaning.has(word)

/** The words that say what is looked for. A question of small words only keeps them all. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !small.has(word))
  return telling.length > 0 ? telling : [...words]
}

/** What is hard to read in easy read, each with what to do about it. From the easy-read rules of the formats' design. */
interface Sign {
  pattern: RegExp
  problem: (found: string) => string
  remedy: string
}

const signs: readonly Sign[] = [
  {
    pattern: /\b\w+n['’]t\b|\b\w+['’](?:re|ve|ll|d|m)\b|\b(?:it|that|there|here|what|who|how|where|when|he|she|let)['’]s\b/i,
    problem: (found) => `has "${found}", a shortened word`,
    remedy: 'Write it in full: "do not", "it is".',
  },
  {
    pattern: /\b(?:e\.g|i\.e|etc|nb|eg|ie)(?:\b\.?)/i,
    problem: (found) => `has "${found}"`,
    remedy: 'Use words: "for example", "that is".',
  },
  { pattern: /[()[\]{}]/, problem: () => 'has brackets', remedy: 'Write a sentence of its own.' },
  { pattern: /;/, problem: () => 'has a semicolon', remedy: 'Write two statements.' },
  { pattern: /&/, problem: () => 'has the sign &', remedy: 'Write "and".' },
  { pattern: /%/, problem: () => 'has the sign %', remedy: 'Say it in words: "half", "1 in 4".' },
  { pattern: /\//, problem: () => 'has a slash', remedy: 'Write "or" or "and".' },
  { pattern: /\b(?:I{2,3}|IV|VI{1,3}|IX|XI{1,3}|XIV|XV|XX)\b/, problem: (found) => `has the Roman number ${found}`, remedy: 'Use digits: 2, 3, 4.' },
]

/** Addresses are copied as they are: their slashes and signs are not words. */
const addresses = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)+\/\S*/g

export interface Complaint {
  problem: string
  remedy: string
}

/** Everything in a statement that makes it hard to read. */
export function hardSigns(statement: string): Complaint[] {
  const words = statement.replace(addresses, '')
  return signs.flatMap(({ pattern, problem, remedy }) => {
    const found = pattern.exec(words)
    return found ? [{ problem: problem(found[0]), remedy }] : []
  })
}

/** Words of capital letters only, apart from Roman numbers: "DLA". */
export function acronymsIn(statement: string): string[] {
  return [...statement.replace(addresses, '').matchAll(/\b[A-Z][A-Z0-9]*[A-Z]\b/g)].map(([word]) => word).filter((word) => !/^[IVX]+$/.test(word))
}

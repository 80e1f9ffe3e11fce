import { type Check, checks } from './checks.ts'

/** A check with the words it will be run with. */
export interface ChosenCheck extends Check {
  arguments: readonly string[]
}

/**
 * Reads `npm run check -- lint types content/schema`: names choose checks, everything else is a path to look at.
 * Without names all run; with paths only those that can look at paths.
 */
export function chooseChecks(words: readonly string[]): ChosenCheck[] {
  const names = words.filter((word) => checks.some(({ name }) => name === word))
  const paths = words.filter((word) => !names.includes(word))
  return checks.flatMap((check) => {
    if (names.length > 0 && !names.includes(check.name)) return []
    if (paths.length === 0) return [{ ...check, arguments: check.words([]) }]
    const readable = paths.filter((path) => check.reads?.test(path))
    return readable.length > 0 || names.includes(check.name) ? [{ ...check, arguments: check.words(readable) }] : []
  })
}

/** The checkers, in the order in which they are told of. `package` is whose version they have; our own has none. */
export const checkers = {
  axe: { name: 'axe', package: 'axe-core', opens: true },
  ibm: { name: 'IBM Equal Access Checker', package: 'accessibility-checker-engine', opens: true },
  alfa: { name: 'Siteimprove Alfa', package: '@siteimprove/alfa-rules', opens: true },
  nuHtml: { name: 'Nu Html Checker', package: 'vnu-jar', opens: false },
  htmlValidate: { name: 'html-validate', package: 'html-validate', opens: false },
  ownRules: { name: 'Our own rules', package: undefined, opens: false },
} as const

export type Checker = keyof typeof checkers

/** Something that a checker found wrong with a page. */
export interface Fault {
  checker: Checker
  /** The rule and the place, so that it can be mended. */
  words: string
}

/** The faults of one checker. */
export function faultsOf(checker: Checker, found: readonly string[]): Fault[] {
  return found.map((words) => ({ checker, words }))
}

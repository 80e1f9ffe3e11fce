import type { FindHelp } from './find-help.ts'

/** Class of what an answer brings onto the list, and of what the answer about the place takes off it. */
export const shownFor = (answer: string): string => `for-${answer}`
export const hiddenAt = (answer: string): string => `not-${answer}`

/**
 * The style sheet that makes the list fit the answers, without a script. Browsers that cannot look at answers from a
 * style sheet show everything.
 * @param siteAddress the public address, printed with every link
 */
export function findHelpRules({ questions, services, doors }: FindHelp, siteAddress: string): string {
  const ids = questions.flatMap(({ answers }) => answers.map(({ id }) => id))
  const withServices = new Set(services.flatMap(({ notAt }) => notAt))
  const rules = [
    ...ids.map((id) => `.find-help:has([id='${id}']:checked) .${shownFor(id)} { display: revert; }`),
    ...[...withServices].map((id) => `.find-help:has([id='${id}']:checked) .${hiddenAt(id)}.if { display: none; }`),
    ...doors.map(({ answer }) => `.find-help:has([id='${answer}']:checked) .no-place { display: none; }`),
  ]
  const host = siteAddress.replace(/^https?:\/\//, '')
  // Whoever holds the list on paper has no link to press.
  const onPaper = `@media print { .help-list .page-links li > a::after { content: ' (${host}' attr(href) ')'; font-weight: 400; } }`
  return ['@supports selector(:has(a)) {', '.find-help .if { display: none; }', ...rules, '}', onPaper, ''].join('\n')
}

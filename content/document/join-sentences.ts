/** Puts short statements one after the other with exactly one full stop between. Nothing left gives undefined. */
export function joinSentences(statements: readonly (string | undefined)[]): string | undefined {
  const said = statements.filter((statement) => statement !== undefined && statement !== '') as string[]
  return said.map((statement, index) => (index < said.length - 1 && !/[.!?]$/.test(statement) ? `${statement}.` : statement)).join(' ') || undefined
}

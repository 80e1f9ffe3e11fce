/** One row of the needs ledger. */
export interface LedgerRow {
  /** `N001` or `S01` */
  id: string
  answered: string
  by: string
}

export const answers = ['yes', 'partly', 'not yet', 'out of scope'] as const

/** Every row of the ledger's tables that has a number. */
export function ledgerRows(markdown: string): LedgerRow[] {
  return markdown.split('\n').flatMap((line) => {
    const [, id = '', , answered = '', by = ''] = line.split('|').map((cell) => cell.trim())
    return /^[NS]\d+$/.test(id) ? [{ id, answered, by }] : []
  })
}

/** The totals the ledger gives for needs or for systems, in the order of `answers`. */
export function totalsOf(markdown: string, name: string): number[] {
  const cells = markdown
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .find(([, first]) => first === name)
  return (cells ?? []).slice(2, 2 + answers.length).map(Number)
}

/** What the ledger points to, by kind. */
export interface Pointers {
  /** `/guides/first-steps/`, `/glossary/#appointee` */
  addresses: string[]
  /** `docs/editors.md`, `cms/access` */
  paths: string[]
  /** Scripts of package.json: `content:check` */
  commands: string[]
}

/** Everything the ledger has in code marks. */
export function pointersIn(markdown: string): Pointers {
  const named = [...markdown.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words)
  return {
    addresses: named.filter((words) => words.startsWith('/')),
    paths: named.filter((words) => !words.startsWith('/') && !words.startsWith('npm run ')),
    commands: named.flatMap((words) => /^npm run (\S+)/.exec(words)?.[1] ?? []),
  }
}

/**
 * The one shape of every complaint about content: which record, which field, what is wrong, what to do.
 * Problems are collected and shown together; nobody has to fix one to hear of the next.
 */
export interface Problem {
  /** Collection and slug: `guides/respite`. For a file: its path, and the line if known: `guides/respite.mdx:12`. */
  record: string
  /** Path of the field: `parts[2].body[0].to`. Empty when the whole record is meant. */
  field: string
  problem: string
  remedy: string
}

/** One line a person can act on: `guides/respite > parts[2].links[0]: points to "brakes", which is not published. Publish it …` */
export function formatProblem({ record, field, problem, remedy }: Problem): string {
  return `${field ? `${record} > ${field}` : record}: ${problem}. ${remedy}`
}

/** Thrown when something cannot go on; carries every problem found. */
export class ProblemsError extends Error {
  constructor(
    readonly summary: string,
    readonly problems: readonly Problem[],
  ) {
    super(
      [`${summary} (${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}):`, ...problems.map((problem) => `  ${formatProblem(problem)}`)].join(
        '\n',
      ),
    )
    this.name = 'ProblemsError'
  }
}

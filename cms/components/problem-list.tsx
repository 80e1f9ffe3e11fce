interface Props {
  problems: readonly { record: string; field?: string | null; problem: string; remedy: string }[]
  /** More than this nobody reads here. */
  most?: number
}

/** Problems that the program found, each with its remedy. */
export function ProblemList({ problems, most = problems.length }: Props) {
  return (
    <ul>
      {problems.slice(0, most).map(({ record, field, problem, remedy }) => (
        <li key={`${record} ${field ?? ''} ${problem}`}>
          <strong>{field ? `${record}, ${field}` : record}</strong>: {problem}. {remedy}
        </li>
      ))}
    </ul>
  )
}

import { countPlan, kindWords, type Change, type Plan } from '../../cms/directory-import/change.ts'
import { formatProblem } from '../../content/schema/problem.ts'

/** More than anybody reads on a screen. */
const mostShown = 200

/** What an import would do, entry by entry, as lines for a terminal. */
export function tellPlan(plan: Plan): string {
  const { added, changed, withdrawn, unchanged } = countPlan(plan)
  const counts = [`${added} new`, `${changed} changed`, ...(withdrawn > 0 ? [`${withdrawn} taken down`] : []), `${unchanged} as they are`]
  const shown = plan.changes.slice(0, mostShown).map(tellChange)
  const more = plan.changes.length > mostShown ? [`… and ${plan.changes.length - mostShown} more`] : []
  const warnings = plan.warnings.map((problem) => `Look at this: ${formatProblem(problem)}`)
  return [...shown, ...more, ...warnings, `${counts.join(', ')}, ${plan.problems.length} problems`].join('\n')
}

function tellChange({ kind, collection, after, differences }: Change): string {
  const title = `${kindWords[kind].toLowerCase()}: ${collection}/${after.record.slug} (${after.record.name})`
  if (kind !== 'changed') return title
  return [title, ...differences.map(({ field, before, after: now }) => `    ${field}: ${shown(before)} -> ${shown(now)}`)].join('\n')
}

const shown = (words: string): string => (words === '' ? 'nothing' : JSON.stringify(words.length > 100 ? `${words.slice(0, 100)}…` : words))

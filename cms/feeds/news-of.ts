import { kindWords, type Plan } from '../directory-import/change.ts'

/** More lines than this nobody reads. */
const most = 200

/** What a reading changed, an entry a line, for editors. */
export function newsOf({ changes, warnings }: Pick<Plan, 'changes' | 'warnings'>): string {
  const lines = [
    ...changes.map(({ kind, collection, after, differences }) => {
      const fields = kind === 'changed' ? ` (${differences.map(({ field }) => field).join(', ')})` : ''
      return `${kindWords[kind]}: ${after.record.name}, ${collection}/${after.record.slug}${fields}`
    }),
    ...warnings.map(({ record, problem }) => `Look at this: ${record} ${problem}`),
  ]
  return [...lines.slice(0, most), ...(lines.length > most ? [`And ${lines.length - most} more`] : [])].join('\n')
}

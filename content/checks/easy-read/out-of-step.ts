import type { Check } from '../check.ts'
import { warning } from '../finding.ts'

/** When the guide was checked after the easy read was written from it, they may say different things. */
export const easyReadOutOfStep: Check = ({ records }) => {
  const checked = new Map(records.guides.map(({ slug, checkedOn }) => [slug, checkedOn]))
  return records['easy-reads'].flatMap(({ slug, basedOn }) => {
    const guide = checked.get(slug)
    if (guide === undefined || basedOn >= guide) return []
    const problem = `was written from the guide of ${basedOn}, which was checked again on ${guide}`
    return [warning({ record: `easy-reads/${slug}`, field: 'basedOn', problem, remedy: 'Read both side by side, then set the day.' })]
  })
}

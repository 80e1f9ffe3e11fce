import type { Report } from './finding.ts'
import type { StructureTree } from './structure-tree.ts'

/** Headings start at 1, skip no level, and there is one title. */
export function checkHeadings({ elements }: StructureTree, report: Report): void {
  const levels = elements.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type[1])] : []))
  if (levels[0] !== undefined && levels[0] !== 1) report('14-002', `the first heading is of level ${levels[0]}`)
  for (const [index, level] of levels.entries()) {
    const before = levels[index - 1]
    if (before !== undefined && level > before + 1) report('14-003', `a heading of level ${level} follows one of level ${before}`)
  }
  if (levels.filter((level) => level === 1).length !== 1) report('house', 'there is not exactly one heading of level 1')
  if (levels.length && elements.some(({ type }) => type === 'H')) report('14-007', 'headings with and without levels are mixed')
}

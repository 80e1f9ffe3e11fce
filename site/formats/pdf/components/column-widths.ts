/** Narrower columns than this, in ems, break words. */
const NARROWEST = 6.5

/**
 * Shares of a table's width by how much stands in each column: long texts get more, but not in full proportion, and no
 * column gets less than its words need.
 * @param texts the words of every row, the head included
 * @param ems width of the table in ems
 * @returns percentages, or nothing when the columns cannot all be wide enough
 */
export function columnWidths(texts: readonly (readonly string[])[], ems: number): number[] | undefined {
  const count = texts[0]?.length ?? 0
  const least = NARROWEST / ems
  if (count * least > 1) return undefined
  const weights = Array.from({ length: count }, (_, column) => Math.sqrt(texts.reduce((sum, row) => sum + (row[column]?.length ?? 0), 1)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => 100 * (least + (1 - count * least) * (weight / total)))
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/**
 * A stored day as readers say it: `2026-04-06` becomes "6 April 2026", `2026-02` becomes "February 2026".
 * Anything else ("undated copy") comes back as it is, because a source's date is only as exact as the source.
 */
export function formatDay(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(day) ?? []
  const name = month === undefined ? undefined : months[Number(month) - 1]
  if (!year || !name) return day
  return date === undefined ? `${name} ${year}` : `${Number(date)} ${name} ${year}`
}

/**
 * A stored day as readers say it: `2026-04-06` becomes "6 April 2026", `2026-02` becomes "February 2026". Digits are those
 * of telephones and money in every language.
 * @returns anything else ("undated copy") as it is, because a source's date is only as exact as the source
 */
export function formatDay(day: string, language = 'en-GB'): string {
  const [, month, date] = /^(\d{4}-\d{2})(-\d{2})?$/.exec(day) ?? []
  if (!month) return day
  const instant = new Date(`${month}${date ?? '-01'}T12:00:00Z`)
  if (Number.isNaN(instant.getTime())) return day
  return formatOf(language, date !== undefined).format(instant)
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: string, withDate: boolean): Intl.DateTimeFormat {
  const key = `${language} ${String(withDate)}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
    ...(withDate ? { day: 'numeric' } : {}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  formats.set(key, made)
  return made
}

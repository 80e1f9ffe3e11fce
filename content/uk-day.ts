/** Today in the United Kingdom, `2026-11-22`: the day that notices and check dates are judged by. */
export function ukDay(now = new Date()): string {
  return now.toLocaleDateString('en-CA', { timeZone: 'Europe/London' })
}

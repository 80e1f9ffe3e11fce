import { weekdays, type Weekday } from '../../schema/directory-terms.ts'

/** Days that follow each other, as one stretch each, in the order of the week. */
export function stretchesOf(days: readonly Weekday[]): Weekday[][] {
  return weekdays.reduce<Weekday[][]>((found, day, index) => {
    if (!days.includes(day)) return found
    const last = found.at(-1)
    if (last && last.at(-1) === weekdays[index - 1]) last.push(day)
    else found.push([day])
    return found
  }, [])
}

import type { Fact } from '../../schema/reference.ts'

/** A fact as it is read: "£86.45 a week", or with `value` only "£86.45". */
export function factWords(fact: Pick<Fact, 'value' | 'per'>, form: 'full' | 'value' = 'full'): string {
  return form === 'full' && fact.per ? `${fact.value} ${fact.per}` : fact.value
}

import { canonicalJson } from '../../content/document/canonical-json.ts'

/** Whether two records say the same, whatever the order of their fields. */
export function isSame(one: object | undefined, other: object | undefined): boolean {
  return one !== undefined && other !== undefined && canonicalJson(one) === canonicalJson(other)
}

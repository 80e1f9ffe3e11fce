import type { InterfaceWords } from '../schema/interface-words.ts'
import type { ServiceView } from './node.ts'

/** What stands before a service's warning. In another language it says that the warning itself is in English. */
export function checkFirstLabel({ language }: Pick<ServiceView, 'language'>, { checkFirst, inEnglish }: InterfaceWords): string {
  return language === undefined ? checkFirst : `${checkFirst} (${inEnglish})`
}

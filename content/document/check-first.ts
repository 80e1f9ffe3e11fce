import type { InterfaceWords } from '../schema/interface-words.ts'
import type { ServiceView } from './node.ts'

/** What stands before a service's warning. In another language it says so when all of the warning is in English. */
export function checkFirstLabel({ language, said }: Pick<ServiceView, 'language' | 'said'>, { checkFirst, inEnglish }: InterfaceWords): string {
  return language === undefined || said?.warning !== undefined ? checkFirst : `${checkFirst} (${inEnglish})`
}

import { finishedTranslations } from '../document/translation/finished.ts'
import type { Check } from './check.ts'
import { warning } from './finding.ts'

/** Languages and translations that are left out of a publication, with what each lacks. */
export const unfinishedTranslations: Check = ({ records }) => finishedTranslations(records).leftOut.map(warning)

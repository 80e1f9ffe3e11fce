import type { SiteSettings } from '../schema/message.ts'
import type { Records } from '../schema/publication.ts'
import type { Finding } from './finding.ts'
import type { Text } from './texts.ts'

/** What the checks look at: the records, their words, and the day they are judged by. */
export interface Checked {
  records: Records
  settings: SiteSettings
  texts: readonly Text[]
  /** `2026-11-22` */
  today: string
}

/** Looks for one kind of thing and returns every case of it. */
export type Check = (checked: Checked) => Finding[]

/** The words that plain English is asked of. Easy read has stricter rules of its own. */
export const plainTexts = ({ texts }: Checked): Text[] => texts.filter(({ collection }) => collection !== 'easy-reads' && collection !== 'stories')
export const easyReadTexts = ({ texts }: Checked): Text[] => texts.filter(({ collection }) => collection === 'easy-reads')

/** Shares and means say little about fewer words than these. */
export const leastWords = 100

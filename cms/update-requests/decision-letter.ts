import type { Letter } from '../mail/letter.ts'
import type { ReviewLine } from './review-lines.ts'

interface Decided {
  service: string
  site: string
  lines: readonly ReviewLine[]
  /** Paths of what was accepted. */
  accepted: readonly string[]
  /** All that they ask for is in the record: their words too, which are no line. */
  isDone: boolean
  note: string
}

/** What a provider is told of what came of their changes. */
export function decisionLetter({ service, site, lines, accepted, isDone, note }: Decided): Letter {
  const outcome = isDone ? 'We have made all your changes.' : accepted.length === 0 ? 'We have not made the changes.' : 'We have made some of your changes:'
  const list = lines.map(({ path, label }) => ({ words: `${label}: ${accepted.includes(path) ? 'changed' : 'not changed'}` }))
  return {
    subject: `What we did with your changes: ${service}`,
    paragraphs: ['Hello,', `Thank you for telling us what has changed at ${service}.`, outcome],
    ...(accepted.length > 0 && !isDone ? { list } : {}),
    closing: [...(note ? [`The editor writes: ${note}`] : []), 'If this is not right, please answer this mail.', site],
  }
}

import type { PhoneView, ServiceView } from '../../../../content/document/node.ts'
import { checkFirstLabel } from '../../../../content/document/check-first.ts'
import { fill } from '../../../../content/document/fill.ts'
import { joinSentences } from '../../../../content/document/join-sentences.ts'
import { phoneWord } from '../../../../content/document/phone-word.ts'
import type { Frame } from '../frame.ts'
import { leftToRight } from './inline.ts'
import { close, indent, paragraph, type Paragraph } from './paragraph.ts'

/** "Phone (out of hours): 01305 000000". */
export function phoneLine({ kind, label, number }: PhoneView, frame: Frame): string {
  return `${frame.words[phoneWord[kind]]}${label ? ` (${label})` : ''}: ${leftToRight(number, frame)}`
}

/**
 * Everything a reader needs to get in touch, one thing a line, the number first.
 * @param more the address of its own page, where addresses are written out
 */
export function serviceLines(service: ServiceView, more: Paragraph[], frame: Frame, why?: string): Paragraph[] {
  const { words } = frame
  const named = (name: string, value: string | undefined): string | undefined => (value ? `${name}: ${value}` : undefined)
  const details = [
    ...service.phones.map((phone) => phoneLine(phone, frame)),
    named(words.email, service.email && leftToRight(service.email, frame)),
    named(words.website, service.website && leftToRight(service.website, frame)),
    named(words.open, joinSentences([service.said?.open, service.openingHours])),
    named(words.why, why),
    named(checkFirstLabel(service, words), joinSentences([service.said?.warning, service.warning])),
    named('What you get', service.offers),
    named('Who it is for', service.whoFor),
    named('Cost', service.cost),
    named('Where', service.areas.join(', ')),
    fill(words.checkedOn, { day: frame.day(service.checkedOn) }),
    ...more.map((address) => named(words.more, address.words)),
  ].filter((detail) => detail !== undefined)
  return [paragraph(service.name), ...indent(details.flatMap((detail) => close([paragraph(detail)])))]
}

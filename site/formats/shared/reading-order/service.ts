import type { PhoneView, ServiceView } from '../../../../content/document/node.ts'
import { formatDay } from '../day.ts'
import { close, indent, paragraph, type Paragraph } from './paragraph.ts'

const phoneNames: Record<PhoneView['kind'], string> = { phone: 'Phone', text: 'Text', textphone: 'Textphone', relay: 'Relay UK' }

/** "Phone (out of hours): 01305 000000". */
export function phoneLine({ kind, label, number }: PhoneView): string {
  return `${phoneNames[kind]}${label ? ` (${label})` : ''}: ${number}`
}

/**
 * Everything a reader needs to get in touch, one thing a line, the number first.
 * @param more the address of its own page, where addresses are written out
 */
export function serviceLines(service: ServiceView, more: Paragraph[], why?: string): Paragraph[] {
  const details = [
    ...service.phones.map(phoneLine),
    service.email && `Email: ${service.email}`,
    service.website && `Website: ${service.website}`,
    service.openingHours && `Open: ${service.openingHours}`,
    why && `Why: ${why}`,
    service.warning && `Please note: ${service.warning}`,
    `What you get: ${service.offers}`,
    `Who it is for: ${service.whoFor}`,
    service.cost && `Cost: ${service.cost}`,
    service.areas.length > 0 && `Where: ${service.areas.join(', ')}`,
    `Checked on: ${formatDay(service.checkedOn)}`,
    ...more.map(({ words }) => `More: ${words}`),
  ].filter((detail) => typeof detail === 'string' && detail !== '') as string[]
  return [paragraph(service.name), ...indent(details.flatMap((detail) => close([paragraph(detail)])))]
}

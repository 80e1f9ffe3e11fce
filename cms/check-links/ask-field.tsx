import type { UIFieldServerProps } from 'payload'
import { formatDay } from '../../content/document/format-day.ts'
import { dayOf } from '../fields/day.ts'
import { AskButton } from './ask-button.tsx'

/** In a service: the button that asks its provider, and what came of asking before. */
export async function AskField({ id, payload }: UIFieldServerProps) {
  if (!id) return null
  const { docs } = await payload.find({ collection: 'check-links', where: { service: { equals: id } }, sort: '-createdAt', limit: 1, depth: 0 })
  const [last] = docs
  return (
    <section aria-labelledby="ask-title" className="field-type">
      <h3 id="ask-title">Ask the provider</h3>
      <p>Writes to the contact above, with a link that needs no account. They say that all is right, or send you changes.</p>
      {last && (
        <p>
          Last asked on {formatDay(dayOf(last.createdAt))}, {last.sentTo}: {last.usedAt ? `answered on ${formatDay(dayOf(last.usedAt))}.` : 'no answer yet.'}
        </p>
      )}
      <AskButton services={[String(id)]} words="Ask them to check it" />
    </section>
  )
}

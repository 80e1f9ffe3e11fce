import type { UIFieldServerProps } from 'payload'
import { readPlaceNames } from '../check-links/service-places.ts'
import { readStanding } from '../check-links/standing-service.ts'
import type { UpdateRequest } from '../payload-types.ts'
import { DecideForm } from './decide-form.tsx'
import { placesOf, reviewLines, stateOf } from './review-lines.ts'

/** In a request: what is asked for, field by field, and the decision. */
export async function Review({ id, payload }: UIFieldServerProps) {
  if (!id) return null
  const request = await payload.findByID({ collection: 'update-requests', id, depth: 0, disableErrors: true })
  const found = request ? await readStanding(payload, serviceOf(request) ?? '') : undefined
  if (!request || request.kind !== 'changes') return null
  if (!found)
    return (
      <section className="waymark-review">
        <p>The entry this is about is gone. They wrote:</p>
        <p className="waymark-line">{request.changes}</p>
      </section>
    )
  const places = await readPlaceNames(payload, placesOf(request, found.standing))
  const isOpen = request.state === 'new' || request.state === 'checking'
  const accepted = Array.isArray(request.accepted) ? (request.accepted as string[]) : []
  return (
    <DecideForm
      id={request.id}
      lines={reviewLines(request, found.standing, places)}
      words={request.changes}
      seen={stateOf(found.standing)}
      isOpen={isOpen}
      accepted={accepted}
      decision={request.decision ?? ''}
    />
  )
}

function serviceOf({ service }: UpdateRequest): string | undefined {
  return typeof service === 'object' ? service?.id : service
}

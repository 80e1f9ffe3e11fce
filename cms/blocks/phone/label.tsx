import type { ServerProps } from 'payload'
import { InlineWords } from '../../components/inline-words.tsx'
import { idOfRelated, type Related } from '../reference.ts'

interface PhoneLabelProps extends Pick<ServerProps, 'payload'> {
  siblingData?: { service?: Related }
}

/** A service's main number among an editor's words. */
export async function PhoneLabel({ siblingData, payload }: PhoneLabelProps) {
  const id = idOfRelated(siblingData?.service)
  const service = id === undefined ? null : await payload.findByID({ collection: 'services', id, depth: 0, draft: true, disableErrors: true })
  return <InlineWords kind="Phone number">{service ? (service.phones?.[0]?.number ?? `${service.name}: no number`) : 'not chosen yet'}</InlineWords>
}

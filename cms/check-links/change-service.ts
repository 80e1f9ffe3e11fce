import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { changeStanding } from '../database/change-standing.ts'
import type { Service } from '../payload-types.ts'

interface ServiceChange {
  service: string
  /** The fields that change, from the state they are changed in. */
  change: (document: Service) => Record<string, unknown>
  /** Who decided; nobody when a provider confirms. */
  user?: TypedUser | undefined
  /** Saved as a draft beside what is published. */
  isDraft?: boolean
}

/** Changes a service where it stands, in the name of whoever decided. */
export async function changeService(payload: Payload, { service, change, user, isDraft = false }: ServiceChange): Promise<void> {
  const person = user ? { req: await createLocalReq({ user }, payload), checksAccess: true } : {}
  await changeStanding(payload, { collection: 'services', id: service, change: (document) => change(document as unknown as Service), isDraft, ...person })
}

import type { Payload, PayloadRequest } from 'payload'

/** Whether an organisation is a part of itself, directly or by way of others, as it is published or in a draft of it. */
export async function isPartOfItself(payload: Payload, id: string, req: PayloadRequest): Promise<boolean> {
  return (await leadsBack(payload, id, req, false)) || (await leadsBack(payload, id, req, true))
}

async function leadsBack(payload: Payload, id: string, req: PayloadRequest, draft: boolean): Promise<boolean> {
  const seen = new Set<string>()
  let at = await parentOf(payload, id, req, draft)
  while (at !== undefined && at !== id && !seen.has(at)) {
    seen.add(at)
    at = await parentOf(payload, at, req, draft)
  }
  return at === id
}

async function parentOf(payload: Payload, id: string, req: PayloadRequest, draft: boolean): Promise<string | undefined> {
  const found = await payload.findByID({ collection: 'organisations', id, depth: 0, draft, select: { parent: true }, disableErrors: true, req })
  const parent = found?.parent
  return typeof parent === 'string' ? parent : parent?.id
}

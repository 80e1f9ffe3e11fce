import type { Payload } from 'payload'
import { readUpkeepSettings } from '../upkeep/upkeep-settings.ts'
import { checkedToday } from '../upkeep/next-check.ts'
import { changeService } from './change-service.ts'
import type { OpenLink } from './open-link.ts'
import type { Difference } from './provider-values.ts'
import { useLinks } from './use-links.ts'

/**
 * A provider says that all is right: the record is checked as of today, with nobody in between, since nothing else changes.
 * @returns false when the link was used meanwhile
 */
export async function takeConfirmation(payload: Payload, { link, service }: OpenLink): Promise<boolean> {
  const request = await claim(payload, link.id, {
    summary: `All still correct: ${service.name}`,
    kind: 'confirmed',
    service: service.id,
    fromName: service.providerContact?.name ?? null,
    fromEmail: link.sentTo,
    changes: 'The provider says that everything is still correct.',
  })
  if (!request) return false
  const { monthsToNext } = await readUpkeepSettings(payload)
  await changeService(payload, { service: service.id, change: () => ({ ...checkedToday(monthsToNext), checkedHow: 'provider' }) })
  await payload.update({ collection: 'update-requests', id: request, data: { state: 'done' }, depth: 0 })
  await useLinks(payload, service.id)
  return true
}

/**
 * A provider asks for changes: they wait for an editor.
 * @param words what does not fit any field
 * @returns false when the link was used meanwhile
 */
export async function takeChanges(payload: Payload, { link, service }: OpenLink, differences: readonly Difference[], words: string): Promise<boolean> {
  const request = await claim(payload, link.id, {
    summary: `Changes from the provider: ${service.name}`,
    kind: 'changes',
    service: service.id,
    fromName: service.providerContact?.name ?? null,
    fromEmail: link.sentTo,
    changes: words || 'They wrote nothing besides the changes above.',
    differences: [...differences],
  })
  if (!request) return false
  await useLinks(payload, service.id)
  return true
}

interface Request {
  summary: string
  kind: 'confirmed' | 'changes'
  service: string
  fromName: string | null
  fromEmail: string
  changes: string
  differences?: Difference[]
}

/**
 * Makes the request that uses up a link. The database lets one request have it, so of two presses at the same moment one counts.
 * @returns the request's id, or nothing when the link was used
 */
async function claim(payload: Payload, link: string, data: Request): Promise<string | undefined> {
  const isUsed = async (): Promise<boolean> => (await payload.count({ collection: 'update-requests', where: { usedLink: { equals: link } } })).totalDocs > 0
  if (await isUsed()) return undefined
  try {
    const { id } = await payload.create({ collection: 'update-requests', data: { ...data, state: 'new', usedLink: link }, depth: 0 })
    return id
  } catch (error) {
    if (await isUsed()) return undefined
    throw error
  }
}

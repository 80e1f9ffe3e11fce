import type { StoredBlock } from '../../schema/node.ts'
import type { ServiceView } from '../node.ts'
import { servicesNear } from '../services-near.ts'
import type { ResolveContext } from './context.ts'

/**
 * The services of a list block: those named that are still listed, in the order named, then those of the directory that fit its topic and
 * area (both, when both are given), by name.
 */
export function listedServices(stored: Extract<StoredBlock, { kind: 'serviceList' }>, context: ResolveContext): ServiceView[] {
  const named = stored.services.filter((slug) => context.relations.isListed(context.get('services', slug, context.from)))
  const slugs = new Set([...named, ...fitting(stored, context)])
  return [...slugs].map((slug) => context.serviceView(slug, context.from))
}

function fitting({ topic, area }: { topic?: string | undefined; area?: string | undefined }, context: ResolveContext): string[] {
  const ofTopic = topic && context.relations.servicesOfTopic(context.get('topics', topic, context.from).slug).map(({ slug }) => slug)
  const ofArea = area && servicesNear(context.get('places', area, context.from), context).map(({ slug }) => slug)
  if (ofTopic && ofArea) return ofTopic.filter((slug) => ofArea.includes(slug))
  return [...(ofTopic || ofArea || [])]
}

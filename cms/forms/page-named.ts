import type { Payload } from 'payload'
import { linkedCollections, targetOf } from '../blocks/lexical/link-address.ts'

/** A page of the site that somebody writes about. */
export interface NamedPage {
  /** Its address on the site, or `/` when it has none of the right form. */
  address: string
  /** What it is called, when it is published; otherwise its address. */
  title: string
  /** Id of the service it is about. */
  service?: string
}

/** Addresses of the site: small letters, digits and hyphens. Anything else came from elsewhere and is not repeated. */
const isAddress = (text: string): boolean => text.length <= 200 && /^\/([a-z0-9-]+\/)*$/.test(text)

/** Finds out which page is meant. Only what is published is named: nobody learns of drafts by asking. */
export async function readNamedPage(payload: Payload, given: string): Promise<NamedPage> {
  const address = isAddress(given) ? given : '/'
  const target = targetOf(partless(address))
  if (!target || !linkedCollections.includes(target.collection)) return { address, title: address }
  const found = await payload.find({
    collection: target.collection,
    where: { and: [{ slug: { equals: target.slug } }, { _status: { equals: 'published' } }] },
    overrideAccess: false,
    depth: 0,
    limit: 1,
  })
  const document = found.docs[0] as { id: string; title?: string; name?: string } | undefined
  if (!document) return { address, title: address }
  const title = document.title ?? document.name ?? address
  return { address, title, ...(target.collection === 'services' ? { service: document.id } : {}) }
}

/** A part of a guide belongs to its guide: `/guides/x/part/` is about `/guides/x/`. */
function partless(address: string): string {
  const [, folder, slug, part] = address.split('/')
  return folder === 'guides' && slug && part && part !== 'easy-read' ? `/guides/${slug}/` : address
}

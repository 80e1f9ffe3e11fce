import { linkSchema, type StoredInline } from '../../../content/schema/node.ts'
import { tell, within, type Place } from '../place.ts'
import { slugOfRelated, type Related } from '../reference.ts'
import { addressOf, linkedCollections, targetOf } from './link-address.ts'
import { lineFromStored, lineToStored } from './line.ts'
import { makeLink } from './make-node.ts'
import { nodeId } from './node-id.ts'
import { childrenOf, type LexicalNode } from './state.ts'

type StoredLink = Extract<StoredInline, { kind: 'link' }>

interface LinkFields {
  linkType?: string
  url?: string | null
  doc?: { relationTo?: string; value?: Related } | null
  part?: string | null
}

/** A link of the editor as a stored link. Undefined when it has no words: then there is nothing to read or follow. */
export function linkToStored(node: LexicalNode, place: Place): StoredLink | undefined {
  const here = within(place, 'link')
  const children: StoredLink['children'] = []
  for (const child of lineToStored(childrenOf(node), here)) {
    if (child.kind === 'text' || child.kind === 'fact' || child.kind === 'foreign') children.push(child)
    else tell(here, `has a ${child.kind} inside the words of a link`, 'Put it beside the link.')
  }
  if (children.length === 0) return undefined
  return { kind: 'link', to: addressOfLink(node['fields'] ?? {}, here), children }
}

function addressOfLink(fields: LinkFields, place: Place): string {
  const part = fields.part ? `#${fields.part.replace(/^#/, '')}` : ''
  if (fields.linkType === 'internal') {
    const collection = linkedCollections.find((name) => name === fields.doc?.relationTo)
    if (!collection) {
      tell(place, 'links to something that is not a page of the site', 'Choose a guide, a service or another page.')
      return ''
    }
    return `${addressOf(collection, slugOfRelated(fields.doc?.value, collection, place))}${part}`
  }
  const url = (fields.url ?? '').trim()
  if (!linkSchema.shape.to.safeParse(url).success) {
    tell(place, `links to "${url}", which is not a web address`, 'Start with / for a page of this site, or with https://, tel: or mailto:.')
  }
  return url
}

/** A stored link as the editor has it: to the entry itself when there is one, so that it follows a change of its address. */
export function linkFromStored(node: StoredLink, place: Place): LexicalNode {
  const here = within(place, 'link')
  const children = lineFromStored(node.children, here)
  const target = targetOf(node.to)
  const id = target && place.lookup.idOf(target.collection, target.slug)
  const fields =
    target && id
      ? { linkType: 'internal', doc: { relationTo: target.collection, value: id }, url: '', ...(target.part ? { part: target.part } : {}) }
      : { linkType: 'custom', url: node.to, doc: null }
  return makeLink(nodeId(here), fields, children)
}

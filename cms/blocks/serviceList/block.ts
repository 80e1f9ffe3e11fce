import type { Block } from 'payload'
import { manyOf, oneOf } from '../../fields/reference.ts'
import { textField } from '../../fields/text.ts'

/** Services of the directory: named ones, or those that fit a topic. */
export const serviceListBlock: Block = {
  slug: 'serviceList',
  interfaceName: 'ServiceListBlock',
  labels: { singular: 'List of services', plural: 'Lists of services' },
  fields: [
    textField({ name: 'title', help: 'A heading for the list, if it needs one.' }),
    manyOf({ name: 'services', to: 'services', help: 'The services to list, in this order. Leave it empty to list all services of a topic.' }),
    oneOf({ name: 'topic', to: 'topics', help: 'Lists every service of this topic, also those added later.' }),
    oneOf({ name: 'area', to: 'places', help: 'Only those that serve this place. Leave it empty for all places.' }),
  ],
}

import { z } from 'zod'
import {
  listedOrganizationSchema,
  listedServiceAtLocationSchema,
  listedServiceSchema,
  organizationSchema,
  pageSchema,
  serviceAtLocationSchema,
  serviceSchema,
  taxonomySchema,
  taxonomyTermSchema,
} from '../../content/open-referral/open-referral.ts'
import { parameters, type List } from './parameters.ts'

const shapes: Record<List, { listed: z.ZodType; whole: z.ZodType }> = {
  services: { listed: listedServiceSchema, whole: serviceSchema },
  service_at_locations: { listed: listedServiceAtLocationSchema, whole: serviceAtLocationSchema },
  organizations: { listed: listedOrganizationSchema, whole: organizationSchema },
  taxonomies: { listed: taxonomySchema, whole: taxonomySchema },
  taxonomy_terms: { listed: taxonomyTermSchema, whole: taxonomyTermSchema },
}

/** The API in the words of OpenAPI, made from the schemas it is held to. */
export function describeApi(address: string) {
  const lists = (Object.keys(shapes) as List[]).flatMap((list) => [
    [`/${list}`, { get: { summary: `A page of ${list.replaceAll('_', ' ')}`, parameters: describeParameters(list), responses: answers(pageOf(list)) } }],
    [
      `/${list}/{id}`,
      { get: { summary: `One of ${list.replaceAll('_', ' ')}`, parameters: [idParameter], responses: { ...answers(toSchema(shapes[list].whole)), ...moved } } },
    ],
  ])
  return {
    openapi: '3.1.0',
    info: { title: 'Open Referral UK', version: '3.0', description: 'The public directory, as last published.' },
    servers: [{ url: address }],
    paths: Object.fromEntries([['/', { get: { summary: 'About this API', responses: answers({ type: 'object' }) } }], ...lists]) as Record<string, object>,
  }
}

const moved = { '308': { description: 'It was merged into another: Location says which' } }
const idParameter = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }

function describeParameters(list: List) {
  const { properties = {} } = z.toJSONSchema(parameters[list], { io: 'input', unrepresentable: 'any' })
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }))
}

function pageOf(list: List) {
  const page = toSchema(pageSchema)
  return { ...page, properties: { ...page.properties, contents: { type: 'array', items: toSchema(shapes[list].listed) } } }
}

function toSchema(schema: z.ZodType) {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema)
  return rest
}

function answers(schema: object) {
  return {
    '200': { description: 'Found', content: { 'application/json': { schema } } },
    '304': { description: 'Nothing has changed since the ETag that was sent' },
    '400': { description: 'A parameter cannot be understood' },
    '404': { description: 'There is no such thing' },
    '429': { description: 'Too many questions: Retry-After says when to ask again' },
  }
}

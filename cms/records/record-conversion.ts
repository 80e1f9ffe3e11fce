import type { Field } from 'payload'
import type { z } from 'zod'
import { checkValue } from '../../content/files/check-value.ts'
import { isMediaCollection } from '../../content/files/layout.ts'
import { siteSettingsSchema, type SiteSettings } from '../../content/schema/message.ts'
import type { Problem } from '../../content/schema/problem.ts'
import { collectionSchemas, type CollectionName, type RecordOf } from '../../content/schema/publication.ts'
import type { Lookup, Place } from '../blocks/place.ts'
import { collections } from '../collections/collections.ts'
import { siteSettings } from '../globals/site-settings.ts'
import { valuesFromStored } from './from-stored.ts'
import { valuesToStored } from './to-stored.ts'
import { uploadToStored } from './uploaded-file.ts'

type Values = Record<string, unknown>
export interface Converted<Value> {
  value: Value | undefined
  problems: Problem[]
}

/**
 * A document of the CMS as the record that files and publications hold.
 * @param document as Payload reads it at depth 0
 * @returns the record, or every problem that keeps it from being one
 */
export function toRecord<Name extends CollectionName>(name: Name, document: Values, lookup: Lookup): Converted<RecordOf<Name>> {
  const slug = typeof document['slug'] === 'string' ? document['slug'] : String(document['id'])
  const schema = collectionSchemas[name] as unknown as z.ZodType<RecordOf<Name>>
  return converted(`${name}/${slug}`, schema, lookup, (place) => ({
    id: document['id'],
    ...valuesToStored(fieldsOf(name), schema, document, place),
    ...(isMediaCollection(name) ? uploadToStored(name, document, slug) : {}),
  }))
}

/** A record as the fields of its document. References to records that the lookup does not know are problems. */
export function fromRecord<Name extends CollectionName>(name: Name, record: RecordOf<Name>, lookup: Lookup): Converted<Values> {
  const place: Place = { lookup, record: `${name}/${record.slug}`, field: '', problems: [] }
  const value = valuesFromStored(fieldsOf(name), collectionSchemas[name], record, place)
  return { value: place.problems.length === 0 ? value : undefined, problems: place.problems }
}

/** The site settings of the CMS as a publication holds them. */
export function toSettings(document: Values, lookup: Lookup): Converted<SiteSettings> {
  return converted('site-settings', siteSettingsSchema, lookup, (place) => valuesToStored(siteSettings.fields, siteSettingsSchema, document, place))
}

/** Site settings as the fields of the CMS. */
export function fromSettings(settings: SiteSettings, lookup: Lookup): Converted<Values> {
  const place: Place = { lookup, record: 'site-settings', field: '', problems: [] }
  const value = valuesFromStored(siteSettings.fields, siteSettingsSchema, settings, place)
  return { value: place.problems.length === 0 ? value : undefined, problems: place.problems }
}

/** Converts, then lets the schema judge. A field that could not be converted is told once. */
function converted<Value>(record: string, schema: z.ZodType<Value>, lookup: Lookup, convert: (place: Place) => Values): Converted<Value> {
  const place: Place = { lookup, record, field: '', problems: [] }
  const values = convert(place)
  if (place.problems.length > 0) return { value: undefined, problems: place.problems }
  return checkValue(schema, values, new WeakMap(), (path) => ({ record, field: '', path }))
}

function fieldsOf(name: CollectionName): Field[] {
  const collection = collections.find(({ slug }) => slug === name)
  if (!collection) throw new Error(`The CMS has no collection "${name}". Add it to cms/collections/collections.ts.`)
  return collection.fields
}

import type { z } from 'zod'
import { locationSchema } from '../schema/location.ts'
import { organisationSchema } from '../schema/organisation.ts'
import { serviceSchema } from '../schema/service.ts'

/** The collections that come and go as spreadsheets, in the order in which each refers only to those before it. */
export const tableNames = ['organisations', 'locations', 'services'] as const
export type TableName = (typeof tableNames)[number]

export const tableSchemas = { organisations: organisationSchema, locations: locationSchema, services: serviceSchema } as const satisfies Record<
  TableName,
  z.ZodObject
>

/** Former ids are no column: a file from before a merge would empty them. */
type FieldOf<Name extends TableName> = Exclude<keyof z.infer<(typeof tableSchemas)[Name]>, 'followedFrom' | 'formerIds' | 'cost' | 'access'>
type Headings<Name extends TableName> = Readonly<Record<FieldOf<Name>, string>>

const organisations: Headings<'organisations'> = {
  id: 'Id',
  slug: 'Web address',
  name: 'Name',
  description: 'Description',
  website: 'Website',
  email: 'Email',
  parent: 'Part of',
  identifiers: 'Official numbers',
  formerSlugs: 'Former web addresses',
}

const locations: Headings<'locations'> = {
  id: 'Id',
  slug: 'Web address',
  name: 'Name',
  kind: 'What it is for',
  address: 'Address',
  town: 'Town',
  county: 'County',
  postcode: 'Postcode',
  latitude: 'Latitude',
  longitude: 'Longitude',
  directions: 'Directions',
  features: 'Access',
  accessibility: 'Access in words',
  uprn: 'Property number (UPRN)',
}

const services: Headings<'services'> & Readonly<Record<'cost.kind' | 'cost.note' | 'access.kind' | 'access.note', string>> = {
  id: 'Id',
  slug: 'Web address',
  name: 'Name',
  status: 'Is it running?',
  organisation: 'Organisation',
  offers: 'What you get',
  whoFor: 'Who it is for',
  topics: 'Topics',
  audiences: 'Audiences',
  communities: 'Communities welcomed',
  minimumAge: 'Youngest age',
  maximumAge: 'Oldest age',
  languages: 'Languages',
  company: 'Who comes',
  areas: 'Areas',
  phones: 'Phone',
  email: 'Email',
  website: 'Website',
  locations: 'Locations',
  openingHours: 'Open',
  openingTimes: 'Opening times',
  bankHolidays: 'Bank holidays',
  'cost.kind': 'Cost',
  'cost.note': 'More on the cost',
  costOptions: 'Prices',
  payments: 'Ways to pay',
  funding: 'Paid for by',
  'access.kind': 'How to ask',
  'access.note': 'More on how to ask',
  referredBy: 'Who can refer you',
  whatToExpect: 'What to expect',
  waitingTime: 'Waiting time',
  ways: 'How help reaches you',
  transport: 'Getting there',
  transportNote: 'More on getting there',
  features: 'Access',
  accessibility: 'Access in words',
  accreditations: 'Registrations and awards',
  warning: 'Warning',
  checkedOn: 'Checked on',
  nextCheck: 'Next check',
  checkedHow: 'How it was checked',
  sources: 'Sources',
  searchWords: 'Search words',
  formerSlugs: 'Former web addresses',
}

/** The columns of each table: paths of fields, and the heading each has in the files we hand out. */
export const tableHeadings: Readonly<Record<TableName, Readonly<Record<string, string>>>> = { organisations, locations, services }

/** What a field of words refers to: the collection whose entries it names. */
export const references: Readonly<Record<string, 'topics' | 'audiences' | 'places' | 'organisations' | 'locations'>> = {
  topics: 'topics',
  audiences: 'audiences',
  communities: 'audiences',
  areas: 'places',
  organisation: 'organisations',
  parent: 'organisations',
  locations: 'locations',
}

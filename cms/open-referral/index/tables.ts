/** Of the tables below: an index that another version of the program made is made again. */
export const indexVersion = 4

/**
 * What the API looks things up in. Services are numbered from 0 in the order of their list, so that a page is a range of numbers
 * wherever it stands. What is answered is kept as text, so that answering is copying. No index is on anything that no question asks for.
 */
export const tables = [
  `CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID`,
  `CREATE TABLE services (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, organization TEXT, minimum_age REAL, maximum_age REAL,
    modified TEXT NOT NULL, fingerprint TEXT NOT NULL, listed TEXT NOT NULL, whole TEXT NOT NULL)`,
  `CREATE INDEX services_modified ON services (modified)`,
  `CREATE INDEX services_organization ON services (organization)`,
  `CREATE INDEX services_minimum_age ON services (minimum_age)`,
  `CREATE INDEX services_maximum_age ON services (maximum_age)`,
  `CREATE VIRTUAL TABLE words USING fts5(name, said, content='', tokenize='porter unicode61 remove_diacritics 2')`,
  `CREATE TABLE other_names (typed TEXT, said TEXT, PRIMARY KEY (typed, said)) WITHOUT ROWID`,
  `CREATE TABLE terms (term TEXT, service INTEGER, PRIMARY KEY (term, service)) WITHOUT ROWID`,
  `CREATE TABLE taxonomies_of (taxonomy TEXT, service INTEGER, PRIMARY KEY (taxonomy, service)) WITHOUT ROWID`,
  `CREATE TABLE areas (area TEXT, service INTEGER, PRIMARY KEY (area, service)) WITHOUT ROWID`,
  `CREATE TABLE hours (day TEXT, opens TEXT, closes TEXT, service INTEGER)`,
  `CREATE INDEX hours_day ON hours (day, opens, closes, service)`,
  `CREATE INDEX hours_opens ON hours (opens, closes, service)`,
  `CREATE TABLE at_locations (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, service INTEGER NOT NULL,
    latitude REAL, longitude REAL, listed TEXT NOT NULL, whole TEXT NOT NULL)`,
  `CREATE INDEX at_locations_service ON at_locations (service)`,
  `CREATE VIRTUAL TABLE points USING rtree(number, south, north, west, east)`,
  `CREATE TABLE organizations (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, listed TEXT NOT NULL, whole TEXT NOT NULL)`,
  `CREATE TABLE former_ids (list TEXT, id TEXT, now TEXT NOT NULL, PRIMARY KEY (list, id)) WITHOUT ROWID`,
  `CREATE TABLE taxonomies (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, listed TEXT NOT NULL, whole TEXT NOT NULL)`,
  `CREATE TABLE taxonomy_terms (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, taxonomy TEXT NOT NULL, listed TEXT NOT NULL, whole TEXT NOT NULL)`,
  `CREATE TABLE districts (name TEXT PRIMARY KEY, latitude REAL, longitude REAL, areas TEXT NOT NULL) WITHOUT ROWID`,
  `CREATE TABLE councils (code TEXT, place TEXT NOT NULL, areas TEXT NOT NULL)`,
] as const

export type Row = readonly (string | number | null)[]

/** The columns that rows are written to, in order. */
export const columns = {
  about: ['name', 'value'],
  services: ['number', 'id', 'organization', 'minimum_age', 'maximum_age', 'modified', 'fingerprint', 'listed', 'whole'],
  words: ['rowid', 'name', 'said'],
  other_names: ['typed', 'said'],
  terms: ['term', 'service'],
  taxonomies_of: ['taxonomy', 'service'],
  areas: ['area', 'service'],
  hours: ['day', 'opens', 'closes', 'service'],
  at_locations: ['number', 'id', 'service', 'latitude', 'longitude', 'listed', 'whole'],
  points: ['number', 'south', 'north', 'west', 'east'],
  organizations: ['number', 'id', 'listed', 'whole'],
  former_ids: ['list', 'id', 'now'],
  taxonomies: ['number', 'id', 'listed', 'whole'],
  taxonomy_terms: ['number', 'id', 'taxonomy', 'listed', 'whole'],
  districts: ['name', 'latitude', 'longitude', 'areas'],
  councils: ['code', 'place', 'areas'],
} as const satisfies Record<string, readonly string[]>
export type Table = keyof typeof columns

import { buildOpenData } from '../../content/open-referral/open-data.ts'
import { directoryCsv } from '../../content/open-referral/directory-table.ts'
import { toSinglePage } from '../../content/open-referral/page.ts'
import type { Records } from '../../content/schema/publication.ts'

/** One file of the open data. */
export interface OpenDataFile {
  file: string
  mediaType: string
  /** What it holds, for the page that lists it. */
  about: string
  text: string
}

/** The directory as files beside the site: the same objects that the API hands out, each list whole. */
export function openDataFiles(records: Records): OpenDataFile[] {
  const { services, serviceAtLocations, organizations, taxonomies, terms } = buildOpenData(records)
  return [
    { file: 'services.csv', mediaType: 'text/csv; charset=utf-8', about: 'Every service as a table. Opens in Excel.', text: directoryCsv(records) },
    json('services.json', 'Every service, with its places, prices and times.', services),
    json('service-at-locations.json', 'Every service at each of its places.', serviceAtLocations),
    json('organizations.json', 'Every organisation, with its services.', organizations),
    json('taxonomies.json', 'The lists that terms come from.', taxonomies),
    json('taxonomy-terms.json', 'The terms that services are sorted by.', terms),
  ]
}

function json(file: string, about: string, items: unknown[]): OpenDataFile {
  return { file, about, mediaType: 'application/json; charset=utf-8', text: `${JSON.stringify(toSinglePage(items))}\n` }
}

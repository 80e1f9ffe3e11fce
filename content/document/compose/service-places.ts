import type { Location } from '../../schema/location.ts'
import type { Service } from '../../schema/service.ts'
import type { BuildContext } from '../build-context.ts'
import { locationKindWords } from '../directory-words.ts'
import type { Line } from '../node.ts'
import { accessibilityWords, transportSentence } from '../service-words.ts'
import { item, type DefinitionItem } from './definition-items.ts'
import { section } from './draft.ts'

/** Where a service is, how to get there, and what there is for people who need it. No map is shown: a link leads to one. */
export function servicePlaces(service: Service, { get }: BuildContext): ReturnType<typeof section> {
  const places = service.locations.map((slug) => placeItem(get('locations', slug, `services/${service.slug}`)))
  const items = [...places, ...item('Getting there', transportSentence(service)), ...item('Help with access', accessibilityWords(service))]
  return section('plain', 'where', places.length > 0 ? 'Where it is' : 'Getting there and access', items.length > 0 ? [{ kind: 'definitions', items }] : [])
}

function placeItem(location: Location): DefinitionItem {
  const kind = location.kind === 'physical' ? undefined : locationKindWords[location.kind]
  const lines = [kind, locationAddress(location), location.directions, accessibilityWords(location)]
  const [known] = item(location.name, ...lines)
  return { name: location.name, body: [...(known?.body ?? []), ...mapLine(location)] }
}

/** The address as on an envelope, in one line. What the address says already is not said twice. */
export function locationAddress({ address, town, county, postcode }: Pick<Location, 'address' | 'town' | 'county' | 'postcode'>): string {
  const added = [town, county, postcode].filter((part) => part !== undefined && !address.includes(part))
  return [address.replaceAll(/\s*\n\s*/g, ', '), ...added].join(', ')
}

/** A place whose point is only that of its town would show the wrong street: without a postcode there is no map. */
function mapLine({ kind, latitude, longitude, postcode }: Location): Line[] {
  if (kind !== 'physical' || latitude === undefined || longitude === undefined || postcode === undefined) return []
  const to = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
  return [[{ kind: 'link', to, children: [{ kind: 'text', value: 'See it on a map (OpenStreetMap)' }] }]]
}

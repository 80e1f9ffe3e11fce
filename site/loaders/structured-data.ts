import { pageAddress } from '../../content/document/addresses.ts'
import type { BuildContext } from '../../content/document/build-context.ts'
import type { WaymarkDocument } from '../../content/document/node.ts'
import { present } from '../../content/document/present.ts'
import type { Location } from '../../content/schema/location.ts'
import type { OpeningTime } from '../../content/schema/opening-time.ts'
import type { Organisation } from '../../content/schema/organisation.ts'
import type { Service } from '../../content/schema/service.ts'
import { featureWords } from '../../content/document/directory-words.ts'

type Thing = Record<string, unknown>

/**
 * What search engines read of a service or an organisation, by the words of schema.org, as JSON for a data block: no browser runs
 * it, so the security policy has nothing to allow. A service that has closed for good is not offered to them.
 */
export function structuredData({ kind, slug, address }: WaymarkDocument, context: BuildContext): string | undefined {
  const url = context.settings.address + address
  if (kind === 'organisation') return asBlock(toOrganisation(context.get('organisations', slug, address), context, url))
  if (kind !== 'service') return undefined
  const service = context.get('services', slug, address)
  return service.status === 'closed-for-good' ? undefined : asBlock(toService(service, context, url))
}

/** A sign that could end the block is written in another way. */
function asBlock(thing: Thing): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c')
}

function toOrganisation({ name, description, website, email, parent }: Organisation, { get }: BuildContext, url: string): Thing {
  const above = parent === undefined ? undefined : { '@type': 'Organization', name: get('organisations', parent, url).name }
  return { '@type': 'Organization', ...present({ name, description, url: website ?? url, email, parentOrganization: above }) }
}

function toProvider(slug: string, context: BuildContext, from: string): Thing {
  return toOrganisation(context.get('organisations', slug, from), context, context.settings.address + pageAddress('organisations', slug))
}

function toService(service: Service, context: BuildContext, url: string): Thing {
  const from = `services/${service.slug}`
  const { name, offers, whoFor, areas, organisation } = service
  const provider = organisation === undefined ? undefined : toProvider(organisation, context, from)
  return {
    '@type': 'Service',
    ...present({
      name,
      description: offers,
      url,
      provider,
      audience: { '@type': 'Audience', audienceType: whoFor },
      areaServed: areas.map((area) => ({ '@type': 'AdministrativeArea', name: context.get('places', area, from).name })),
      hoursAvailable: listed(service.openingTimes.flatMap(toHours)),
      offers: listed(toOffers(service)),
      availableChannel: listed(toChannels(service, context)),
    }),
  }
}

const listed = (things: readonly Thing[]): readonly Thing[] | undefined => (things.length > 0 ? things : undefined)

/** Only what is so every week: schema.org has no words for the second Wednesday. */
function toHours({ days, weeks, everyWeeks, opens, closes, from, until }: OpeningTime): Thing[] {
  if (weeks.length > 0 || everyWeeks !== undefined || opens === undefined || closes === undefined) return []
  const dayOfWeek = days.map((day) => `https://schema.org/${day.charAt(0).toUpperCase()}${day.slice(1)}`)
  const end = closes === '24:00' ? '23:59' : closes
  return [{ '@type': 'OpeningHoursSpecification', ...present({ dayOfWeek, opens, closes: end, validFrom: from, validThrough: until }) }]
}

function toOffers({ cost, costOptions }: Service): Thing[] {
  if (costOptions.length === 0) return cost.kind === 'free' ? [{ '@type': 'Offer', price: 0, priceCurrency: 'GBP' }] : []
  return costOptions.flatMap(({ amount, option, per }) =>
    amount === undefined
      ? []
      : [{ '@type': 'Offer', ...present({ price: amount, priceCurrency: 'GBP', description: [per, option].filter(Boolean).join(', ') || undefined }) }],
  )
}

function toChannels({ phones, website, locations, slug }: Service, { get }: BuildContext): Thing[] {
  const channel = (way: Thing): Thing => ({ '@type': 'ServiceChannel', ...way })
  return [
    ...phones.map(({ kind, number }) => channel({ [kind === 'text' ? 'serviceSmsNumber' : 'servicePhone']: contactPoint({ telephone: number }) })),
    ...(website === undefined ? [] : [channel({ serviceUrl: website })]),
    ...locations.map((location) => channel({ serviceLocation: toPlace(get('locations', location, `services/${slug}`)) })),
  ]
}

const contactPoint = (way: Thing): Thing => ({ '@type': 'ContactPoint', ...way })

function toPlace({ name, kind, address, town, county, postcode, latitude, longitude, features }: Location): Thing {
  const postal = {
    '@type': 'PostalAddress',
    ...present({ streetAddress: address, addressLocality: town, addressRegion: county, postalCode: postcode, addressCountry: 'GB' }),
  }
  const geo = latitude === undefined || longitude === undefined ? undefined : { '@type': 'GeoCoordinates', latitude, longitude }
  const amenityFeature = listed(features.map((feature) => ({ '@type': 'LocationFeatureSpecification', name: featureWords[feature], value: true })))
  return kind === 'virtual' ? { '@type': 'VirtualLocation', name } : { '@type': 'Place', ...present({ name, address: postal, geo, amenityFeature }) }
}

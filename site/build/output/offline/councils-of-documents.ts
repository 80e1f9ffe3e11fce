import { pageAddress } from '../../../../content/document/addresses.ts'
import type { BuildContext } from '../../../../content/document/build-context.ts'
import { nationsAndReach } from '../../../../content/document/services-near.ts'
import type { Service } from '../../../../content/schema/service.ts'
import type { Place } from '../../../../content/schema/taxonomy.ts'

/**
 * Councils that services, organisations and places are for, by the address of their page. What is for all of them, or for
 * none that is known, is not in it: everybody keeps that.
 */
export function councilsOfDocuments(context: BuildContext): Map<string, readonly string[]> {
  const councils = context.all('places').filter(({ kind }) => kind === 'council')
  const reach = new Map(councils.map((council) => [council.slug, new Set(nationsAndReach(council, context))]))
  const ofService = ({ areas }: Service): string[] => councils.map(({ slug }) => slug).filter((slug) => areas.some((area) => reach.get(slug)?.has(area)))
  const ofPlace = ({ kind, slug, councils: own }: Place): readonly string[] => (kind === 'council' ? [slug] : own)
  const services = context.all('services')
  const ofOrganisation = (slug: string): string[] => {
    const own = services.filter(({ organisation }) => organisation === slug).map(ofService)
    // One service without a known council makes its organisation everybody's.
    return own.some((found) => found.length === 0) ? [] : [...new Set(own.flat())]
  }
  const all = [
    ...services.map((service) => [pageAddress('services', service.slug), ofService(service)] as const),
    ...context.all('organisations').map(({ slug }) => [pageAddress('organisations', slug), ofOrganisation(slug)] as const),
    ...context.all('places').map((place) => [pageAddress('places', place.slug), ofPlace(place)] as const),
  ]
  return new Map(all.filter(([, found]) => found.length > 0 && found.length < councils.length))
}

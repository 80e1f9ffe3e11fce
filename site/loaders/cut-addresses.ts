import { pageAddress } from '../../content/document/addresses.ts'
import type { SiteData } from './site-data.ts'

/** An address that somebody gets by cutting another off, and what is nearest to it. */
export interface CutAddress {
  /** The address without its outer slashes: `near/northmoor`. */
  cut: string
  to: string
  title: string
}

/** Folders of addresses that are no page themselves. Whoever cuts an address off is led to the list that stands elsewhere. */
export function cutAddresses({ documents, context }: Pick<SiteData, 'documents' | 'context'>): CutAddress[] {
  const places = new Set(documents.filter(({ kind }) => kind === 'near').map(({ address }) => address.split('/')[2] ?? ''))
  return [
    { cut: 'guides', to: '/stages/', title: 'Every guide, stage by stage' },
    { cut: 'organisations', to: '/services/', title: 'Services' },
    { cut: 'near', to: '/places/', title: 'Help near you' },
    ...[...places].map((place) => ({ cut: `near/${place}`, to: pageAddress('places', place), title: context.get('places', place, 'near').name })),
  ]
}

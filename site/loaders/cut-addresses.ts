import { addressIn, pageAddress } from '../../content/document/addresses.ts'
import { englishFrame, frameOf, type Frame } from '../formats/shared/frame.ts'
import type { SiteData } from './site-data.ts'

/** An address that somebody gets by cutting another off, and what is nearest to it. */
export interface CutAddress {
  /** The address without its outer slashes: `near/northmoor`. */
  cut: string
  to: string
  title: string
  /** In whose language the page that leads on is. */
  frame: Frame
}

type Known = Pick<SiteData, 'documents' | 'context'>

/** Folders of addresses that are no page themselves. Whoever cuts an address off is led to the list that stands elsewhere. */
export function cutAddresses(data: Known): CutAddress[] {
  return [...englishCuts(data).map((cut) => ({ ...cut, frame: englishFrame })), ...cutsInLanguages(data)]
}

function englishCuts({ documents, context }: Known): Omit<CutAddress, 'frame'>[] {
  const places = new Set(documents.filter(({ kind }) => kind === 'near').map(({ address }) => address.split('/')[2] ?? ''))
  return [
    { cut: 'guides', to: '/stages/', title: 'Every guide, stage by stage' },
    { cut: 'organisations', to: '/services/', title: 'Services' },
    { cut: 'near', to: '/places/', title: 'Help near you' },
    ...[...places].map((place) => ({ cut: `near/${place}`, to: pageAddress('places', place), title: context.get('places', place, 'near').name })),
  ]
}

/** A language's guides are listed on its home page. */
function cutsInLanguages({ documents }: Known): CutAddress[] {
  const frames = new Map(documents.flatMap((document) => (document.words && document.kind === 'guide' ? [[document.language, frameOf(document)]] : [])))
  return [...frames].map(([language, frame]) => ({ cut: `${language}/guides`, to: addressIn(language, '/'), title: frame.words.pagesInThisLanguage, frame }))
}

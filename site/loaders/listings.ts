import { isPackAddress, pageAddress } from '../../content/document/addresses.ts'
import { byLetter, type Letter } from '../../content/document/compose/by-letter.ts'
import { noticeCallouts } from '../../content/document/compose/notices.ts'
import { guideLink } from '../../content/document/compose/page-links.ts'
import type { Block, PageLink, WaymarkDocument } from '../../content/document/node.ts'
import { sortByWords } from '../../content/document/order.ts'
import { recordingsOf } from '../../content/document/recordings.ts'
import { activeNotices } from '../../content/document/relations.ts'
import { recordingForms, type RecordingForm } from '../../content/schema/recording.ts'
import type { Place } from '../../content/schema/taxonomy.ts'
import type { SiteData } from './site-data.ts'

/** The stages of the journey, in order. */
export function stageLinks({ context }: SiteData): PageLink[] {
  return [...context.all('stages')]
    .sort((left, right) => left.order - right.order)
    .map(({ slug, title, description }) => ({ to: pageAddress('stages', slug), title, description }))
}

export function stagesWithGuides(data: SiteData): { stage: PageLink; guides: PageLink[] }[] {
  const stages = [...data.context.all('stages')].sort((left, right) => left.order - right.order)
  return stages.map(({ slug, title, description }) => ({
    stage: { to: pageAddress('stages', slug), title, description },
    guides: data.context.relations.guidesOfStage(slug).map((guide) => ({ to: pageAddress('guides', guide.slug), title: guide.title })),
  }))
}

/** The guides of the home page's first steps, as the settings name them. */
export function firstSteps({ context }: SiteData): PageLink[] {
  return context.settings.firstSteps.map((slug) => guideLink(context.get('guides', slug, 'settings')))
}

/** Notices that name no page of their own, for the days they last. */
export function homeNotices({ context }: SiteData): Block[] {
  const notices = activeNotices(context.all('notices'), context.today).filter(({ guides, services }) => guides.length + services.length === 0)
  return noticeCallouts(notices, context)
}

export function topicLinks({ context }: SiteData): PageLink[] {
  return sortByWords(context.all('topics'), ({ title }) => title).map(({ slug, title, description }) => ({
    to: pageAddress('topics', slug),
    title,
    description,
  }))
}

/** Topics that services of the directory have, with how many there are. */
export function serviceTopics({ context }: SiteData): PageLink[] {
  return sortByWords(context.all('topics'), ({ title }) => title).flatMap(({ slug, title }) => {
    const { length } = context.relations.servicesOfTopic(slug)
    return length === 0 ? [] : [{ to: pageAddress('topics', slug), title, description: length === 1 ? '1 service' : `${length} services` }]
  })
}

/** Names that fit on one page. */
const namesOnPage = 400

/** Services by the letter they start with, each letter on a page of its own where there are many. */
export interface ServiceLetters {
  letters: Letter<PageLink>[]
  hasPages: boolean
}

export function serviceLetters({ context }: SiteData): ServiceLetters {
  const services = sortByWords(context.all('services').filter(context.relations.isListed), ({ name }) => name)
  const links = services.map(({ slug, name }): PageLink => ({ to: pageAddress('services', slug), title: name }))
  return { letters: byLetter(links, ({ title }) => title), hasPages: links.length > namesOnPage }
}

const placeKinds: readonly { kind: Place['kind']; title: string }[] = [
  { kind: 'council', title: 'Councils' },
  { kind: 'area', title: 'Areas' },
  { kind: 'town', title: 'Towns and villages' },
  { kind: 'postcode-district', title: 'Postcode districts' },
]

/** Places that have a page, by their kind. */
export function placeGroups({ context, byAddress }: SiteData): { title: string; links: PageLink[] }[] {
  const places = sortByWords(context.all('places'), ({ name }) => name).filter(({ slug }) => byAddress.has(pageAddress('places', slug)))
  return placeKinds
    .map(({ kind, title }) => ({ title, links: places.filter((place) => place.kind === kind).map(toPlaceLink) }))
    .filter(({ links }) => links.length > 0)
}

function toPlaceLink({ slug, name, covers }: Place): PageLink {
  return { to: pageAddress('places', slug), title: name, ...(covers === undefined ? {} : { description: covers }) }
}

/** Every pack, in the order of its title. */
export function packLinks({ documents }: SiteData): PageLink[] {
  const packs = documents.filter(({ address }) => isPackAddress(address))
  return sortByWords(packs, ({ title }) => title).map(({ address, title, description }) => ({ to: address, title, description }))
}

/** Every guide that has an Easy Read version. */
export function easyReads({ documents }: SiteData): PageLink[] {
  return sortByWords(documents.filter(isEasyRead), ({ title }) => title).map(({ address, title }) => ({ to: address, title }))
}

/** What is said above the pages that have a recording of each form. */
const aboutRecordings: Record<RecordingForm, { title: string; about: string }> = {
  bsl: { title: 'British Sign Language', about: 'These pages have a video in British Sign Language:' },
  audio: { title: 'Recordings to listen to', about: 'On these pages you can listen to somebody speaking:' },
  video: { title: 'Other videos', about: 'These pages have a video:' },
}

/** Pages with recordings, by form. A form that no page has is left out. */
export function recorded({ documents, context }: SiteData): { id: string; title: string; about: string; links: PageLink[] }[] {
  const pages = documents.map((document) => ({ document, forms: recordingsOf(document, context).map(({ form }) => form) }))
  return recordingForms.flatMap((form) => {
    const having = pages.filter(({ forms }) => forms.includes(form)).map(({ document }) => document)
    const links = sortByWords(having, ({ title }) => title).map((document) => ({
      to: `${document.address}#site-recordings`,
      title: isEasyRead(document) ? `${document.title}: Easy Read` : document.title,
    }))
    return links.length === 0 ? [] : [{ id: form, ...aboutRecordings[form], links }]
  })
}

const isEasyRead = ({ variant }: WaymarkDocument) => variant === 'easy-read'

/** How much there is in a language: "Polish: 3 pages". */
export function pageCount(language: string, { context, documents }: SiteData): string {
  const count = documents.filter((document) => document.translation && document.language === language).length
  const name = context.get('languages', language, 'languages').englishName
  return `${name}: ${count === 1 ? '1 page' : `${count} pages`}`
}

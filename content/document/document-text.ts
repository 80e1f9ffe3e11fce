import type { PageLink, PhoneView, ServiceView, WaymarkDocument } from './node.ts'
import { plainText } from './plain-text.ts'
import { createRenderer, type Handlers } from './render.ts'

type Words = (string | undefined)[]
const lines = (words: Words): string => words.filter(Boolean).join('\n')

const phoneText = ({ label, number }: PhoneView): string => (label ? `${label}: ${number}` : number)
const pageLinkText = ({ title, description }: PageLink): string => lines([title, description])
const serviceText = (service: ServiceView): string =>
  lines([
    service.name,
    ...service.phones.map(phoneText),
    service.email,
    service.website,
    service.said?.open,
    service.openingHours,
    service.offers,
    service.whoFor,
    service.cost,
    service.areas.join(', '),
    service.said?.warning,
    service.warning,
  ])

/** The words of every kind of node; a new kind does not compile until its words are here. */
const handlers: Handlers<string> = {
  text: (node) => node.value,
  link: (node) => plainText(node.children),
  term: (node) => node.words,
  phone: (node) => node.number,
  foreign: (node) => node.value,
  paragraph: (node) => plainText(node.children),
  heading: (node) => plainText(node.children),
  list: (node) => lines(node.items.map(plainText)),
  section: (node, draw) => lines([node.title, ...draw.all(node.children)]),
  keyFact: (node) => lines([node.label, node.value, node.note]),
  steps: (node, draw) => lines(node.steps.flatMap((step) => [step.title, ...draw.all(step.body)])),
  callout: (node, draw) => lines([node.title, ...draw.all(node.body)]),
  doDont: (node) => lines([...node.dos, ...node.donts].map(plainText)),
  contact: (node) => lines([node.why, serviceText(node.service)]),
  serviceList: (node) => lines([node.title, ...node.services.map(serviceText)]),
  comparison: (node) => lines([node.caption, ...node.columns, ...node.rows.flatMap((row) => [row.label, ...row.cells.map(plainText)])]),
  table: (node) => lines([node.caption, ...node.head, ...node.rows.flatMap((row) => row.map(plainText))]),
  timeline: (node) => lines(node.events.flatMap((event) => [event.when, plainText(event.body)])),
  quote: (node) => lines([node.words, node.who]),
  localVariation: (node, draw) => lines([node.title, ...node.variations.flatMap((variation) => [variation.council, ...draw.all(variation.body)])]),
  video: (node, draw) => lines([node.title, ...draw.all(node.transcript)]),
  checklist: (node) => lines([node.title, ...node.items.map(plainText)]),
  blanks: (node) => lines(node.blanks.flatMap(({ label, hint }) => [label, hint])),
  picture: (node) => lines([node.picture.alt, node.caption]),
  easyReadStep: (node) => lines([node.picture.alt, ...node.statements.map(plainText)]),
  definitions: (node) => lines(node.items.flatMap((item) => [item.name, ...item.body.map(plainText)])),
  pageLinks: (node) => lines(node.links.map(pageLinkText)),
  sources: (node) => lines(node.sources.map((source) => source.title)),
}

const draw = createRenderer(handlers, undefined)

/** All words of a document in reading order, one line for each title, paragraph, item and cell. */
export function documentText(document: Pick<WaymarkDocument, 'title' | 'lead' | 'parts' | 'tail'>): string {
  return lines([document.title, ...draw.all([...document.lead, ...document.parts, ...document.tail])])
}

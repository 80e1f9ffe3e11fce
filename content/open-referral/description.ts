import type { Service } from '../schema/service.ts'

/**
 * Open Referral UK has one description where Waymark has several fields: each is a paragraph under its own words, so that nothing is
 * dropped and the same words can be read back.
 */
const paragraphs = {
  whoFor: 'Who it is for',
  whatToExpect: 'What to expect',
  waitingTime: 'Waiting time',
  transportNote: 'Getting there',
  accessibility: 'Access',
} as const
type Described = Partial<Record<keyof typeof paragraphs, string>> & { offers: string }

/** A service in words: what it offers, then each of the other fields that it has, with its heading. */
export function describeService(service: Pick<Service, 'offers' | keyof typeof paragraphs>, access?: string): string {
  const others = headings.flatMap(([field, heading]) => (service[field] === undefined ? [] : [`${heading}: ${service[field]}`]))
  return [service.offers, ...others, ...(access === undefined ? [] : [`${askHeading}: ${access}`])].join('\n\n')
}

/** The fields of a description that `describeService` wrote. One that it did not write is all `offers`. */
export function readDescription(description: string): Described & { access?: string } {
  const [offers = '', ...others] = cut(description)
  return { offers, ...Object.fromEntries(others.map((paragraph) => readParagraph(paragraph))) }
}

const askHeading = 'How to ask'
const headings = Object.entries(paragraphs) as [keyof typeof paragraphs, string][]
const everyHeading: readonly (readonly [string, string])[] = [...headings, ['access', askHeading]]

/** Cuts before each paragraph that begins with one of the headings. */
function cut(description: string): string[] {
  const starts = everyHeading.map(([, heading]) => `${heading}: `).join('|')
  return description.split(new RegExp(`\\n\\n(?=(?:${starts}))`))
}

function readParagraph(paragraph: string): [string, string] {
  const [field, heading] = everyHeading.find(([, words]) => paragraph.startsWith(`${words}: `)) ?? ['offers', '']
  return [field, paragraph.slice(heading.length + 2)]
}

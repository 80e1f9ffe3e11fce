import type { SiteSettings } from '../../content/schema/message.ts'
import type { Records } from '../../content/schema/publication.ts'

/** Words that do something where they are taken for more than words: in HTML, in scripts, in Markdown, in PDFs. */
export const hostileWords = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  "' onmouseover='alert(3)",
  '</title></script><svg/onload=alert(4)>',
  '<!--<iframe src=javascript:alert(5)>',
  '{alert(6)} ${alert(6)} {{alert(6)}}',
  '<Script src="//evil.example/7.js" />',
  '[x](javascript:alert(8)) **b** `c` # |',
  '&lt;script&gt;alert(9)&lt;/script&gt;',
  '<a href="javascript:alert(10)">x</a>',
  ') /JS (app.alert(11)) endstream endobj',
  'import x from "evil"; export { y }',
  ']]> --> */ // %0a\\u003cscript>',
  // As long as the shortest field takes it: a title has 90 letters.
  'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(2).slice(0, 70),
]

/** Runs a script where an address is followed without looking. */
export const hostileAddress = 'javascript:alert(document.domain)'

/** Fields whose values are names, days, choices or addresses, and lists of slugs. Anything else is words. */
const notWords = new Set([
  ...['id', 'slug', 'kind', 'tone', 'form', 'menu', 'language', 'to', 'email', 'contactEmail', 'file', 'number', 'postcode', 'url', 'website', 'licenceUrl'],
  ...['status', 'checkedHow', 'formerSlugs', 'formerIds', 'followedFrom', 'communities', 'languages', 'company', 'bankHolidays', 'payments', 'referredBy'],
  ...['transport', 'features', 'days', 'weeks', 'opens', 'closes', 'location', 'link', 'onsCodes', 'uprn', 'parent'],
  ...['checkedOn', 'nextCheck', 'reviewBy', 'basedOn', 'givenOn', 'from', 'until', 'on', 'madeOn', 'readOn', 'says', 'captions'],
  ...['fact', 'service', 'picture', 'council', 'topic', 'area', 'stage', 'organisation', 'guide', 'carersService', 'adultSocialCare', 'helpService', 'page'],
  ...['topics', 'audiences', 'areas', 'locations', 'councils', 'districts', 'services', 'guides', 'ways', 'urgentServices', 'firstSteps'],
])
const ofSettings = new Set(['area', 'name', 'strapline', 'publisher', 'feeds'])

/**
 * Puts hostile words into every field of words. Easy read and the figures in it are left out: its rules allow none of these
 * signs.
 */
export function infect(records: Records, settings: SiteSettings): { records: Records; settings: SiteSettings } {
  const state = { next: 0 }
  const easyReads = JSON.stringify(records['easy-reads'])
  const isSpared = (name: string, slug: string): boolean => name === 'easy-reads' || (name === 'facts' && easyReads.includes(`"${slug}"`))
  const infected = Object.entries(records).map(([name, list]) => [
    name,
    list.map((record): unknown => (isSpared(name, record.slug) ? record : infectValue(record, state))),
  ])
  const site = Object.entries(settings).map(([name, value]) => [name, ofSettings.has(name) ? infectValue(value, state) : (value as unknown)])
  return { records: Object.fromEntries(infected) as Records, settings: Object.fromEntries(site) as SiteSettings }
}

interface State {
  next: number
}

function infectValue(value: unknown, state: State): unknown {
  if (typeof value === 'string') return infectText(value, state)
  if (Array.isArray(value)) return value.map((item) => infectValue(item, state))
  if (typeof value !== 'object' || value === null) return value
  // In the jargon ledger a term is words; in a sentence, and where a language says what it means, it is the name of one.
  const isJargon = 'easyReadMeaning' in value
  const skips = (name: string): boolean => notWords.has(name) || (name === 'term' && !isJargon)
  return Object.fromEntries(Object.entries(value).map(([name, inner]: [string, unknown]) => [name, skips(name) ? inner : infectValue(inner, state)]))
}

/**
 * The fields are short, so the first word has to do for what was there. Blanks at the ends part it from its neighbours. What
 * the site fills in (`{name}`) stays, or a language would be unfinished and left out.
 */
function infectText(text: string, state: State): string {
  const [start = '', end = ''] = [/^\s*/, /\s*$/].map((blanks) => blanks.exec(text)?.[0] ?? '')
  const word = text.trim().split(' ')[0]?.slice(0, 12) ?? ''
  const slots = text.match(/\{\w+\}/g) ?? []
  return `${start}${[word.replaceAll(/\{\w*\}?/g, ''), hostileWords[state.next++ % hostileWords.length], ...slots].join(' ')}${end}`
}

import { companyWords, featureWords, paymentWords, referrerWords, transportWords } from '../../content/document/directory-words.ts'
import { languageName } from '../../content/document/language-names.ts'
import { sortByWords } from '../../content/document/order.ts'
import { ways } from '../../content/document/service-words.ts'
import { accessFeatures, companies, payments, referrers, transports } from '../../content/schema/directory-terms.ts'
import { languageCodes } from '../../content/schema/language-codes.ts'
import { finderValues } from '../finder/finder-values.ts'
import type { GroupName } from '../finder/group-names.ts'
import type { SiteData } from './site-data.ts'

/** One group of choices of the filter page. */
export interface ChoiceGroup {
  name: GroupName
  title: string
  hint?: string
  /** Of several choices, whether a service needs any or all of them. */
  match: 'any' | 'all'
  choices: { value: string; words: string }[]
  /** Words of choices that no service of the directory has: said, not shown as choices. */
  unsaid: string[]
}

type Words = readonly (readonly [value: string, words: string])[]
interface Group {
  title: string
  hint?: string
  match: 'any' | 'all'
  words: Words
}

const costs: Words = [
  ['free', 'Free'],
  ['charged', 'You pay'],
  ['means-tested', 'Depends on your money'],
  ['varies', 'The cost varies'],
  ['not-known', 'We do not know the cost'],
]
const asks: Words = [
  ['yourself', 'You can ask yourself'],
  ['referral', 'Someone refers you'],
  ['not-known', 'We do not know who can ask'],
]
const whens: Words = [
  ['now', 'Open now'],
  ['evenings', 'Evenings, after 6pm'],
  ['weekends', 'Saturday or Sunday'],
  ['overnight', 'Overnight'],
]

const pairs = <Value extends string>(values: readonly Value[], words: Record<Value, string>): Words => values.map((value) => [value, words[value]])

function groupsOf({ context }: SiteData): Record<GroupName, Group> {
  const audiences: Words = sortByWords(context.all('audiences'), ({ title }) => title).map(({ slug, title }) => [slug, title])
  const languages: Words = languageCodes.map((code) => [code, languageName(code)])
  return {
    for: { title: 'Who it is for', hint: 'Most services are for every carer. Choose this to see only what is made for you.', match: 'any', words: audiences },
    cost: { title: 'Cost', match: 'any', words: costs },
    ask: { title: 'How to get it', match: 'any', words: asks },
    by: { title: 'Who can refer you', match: 'any', words: pairs(referrers, referrerWords).map(([value, words]) => [value, sentence(words)]) },
    when: { title: 'When', hint: '“Open now” goes by the usual times. On bank holidays, ring first.', match: 'all', words: whens },
    how: { title: 'How it reaches you', match: 'any', words: pairs(['home-visit', 'in-person', 'phone', 'online', 'post'], ways) },
    with: { title: 'Who comes', match: 'any', words: pairs(companies, companyWords) },
    has: { title: 'Access', match: 'all', words: pairs(accessFeatures, featureWords) },
    travel: { title: 'Getting there', match: 'any', words: pairs(transports, transportWords) },
    pay: { title: 'Ways to pay', match: 'any', words: pairs(payments, paymentWords) },
    language: { title: 'Languages spoken', match: 'any', words: languages },
    welcome: { title: 'Especially welcome', match: 'any', words: audiences },
  }
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/**
 * The groups of choices in the order of the page. What no service of the whole directory has is no choice, because it would always
 * give nothing; it is named, so that nobody wonders where it is.
 */
export function finderChoices(data: SiteData): ChoiceGroup[] {
  const had = valuesHad(data)
  return Object.entries(groupsOf(data)).map(([key, { words, ...group }]) => {
    const name = key as GroupName
    const isHad = ([value]: Words[number]): boolean => had.has(`${name}:${value}`) || (value === 'now' && had.has('when'))
    const isNamed = ([value]: Words[number]): boolean => value !== 'not-known'
    const unsaid = words.filter((pair) => !isHad(pair) && isNamed(pair)).map(([, said]) => said)
    return { ...group, name, choices: words.filter(isHad).map(([value, said]) => ({ value, words: said })), unsaid }
  })
}

/** `cost:free`, and `when` where any times are known. */
function valuesHad({ context }: SiteData): ReadonlySet<string> {
  const had = new Set<string>()
  for (const service of context.all('services').filter(context.relations.isListed)) {
    for (const [group, values] of Object.entries(finderValues(service, context))) for (const value of values) had.add(`${group}:${value}`)
    if (service.openingTimes.length > 0) had.add('when')
  }
  return had
}

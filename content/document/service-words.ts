import type { CostOption, Service } from '../schema/service.ts'
import { featureWords, paymentWords, referrerWords, transportWords } from './directory-words.ts'
import { joinSentences } from './join-sentences.ts'

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' })

type Cost = Service['cost']
type Access = Service['access']

export const costs: Record<Cost['kind'], string> = {
  free: 'Free',
  charged: 'You pay for this',
  'means-tested': 'What you pay depends on your money',
  varies: 'The cost varies',
  'not-known': '',
}
export const accesses: Record<Access['kind'], string> = {
  yourself: 'You can ask for this yourself',
  referral: 'Someone has to refer you, such as your GP or a social worker',
  either: 'You can ask for this yourself, or someone can refer you',
  'not-known': '',
}
/** The same, where it is known who can refer people: "your GP or a social worker". */
const referred: Record<Access['kind'], (referrers: string) => string> = {
  yourself: () => accesses.yourself,
  referral: (referrers) => `Someone has to refer you: ${referrers}`,
  either: (referrers) => `You can ask for this yourself, or ${referrers} can refer you`,
  'not-known': (referrers) => `You can be referred by ${referrers}`,
}
export const ways: Record<Service['ways'][number], string> = {
  phone: 'By phone',
  online: 'Online',
  'in-person': 'Face to face',
  'home-visit': 'They come to you',
  post: 'By post',
}

/** The cost in plain words with its note, or nothing when nobody knows it. */
export function costWords(cost: Cost): string | undefined {
  return joinSentences([costs[cost.kind], cost.note])
}

/** Who can ask for the service, in plain words, or nothing when nobody knows. Those who can refer are named where they are known. */
export function accessWords({ access, referredBy }: Pick<Service, 'access' | 'referredBy'>): string | undefined {
  const referrers = alternatives.format(referredBy.map((referrer) => referrerWords[referrer]))
  return joinSentences([referrers ? referred[access.kind](referrers) : accesses[access.kind], access.note])
}

/** How help reaches you: "By phone, they come to you". */
export function waysWords(service: Pick<Service, 'ways'>): string | undefined {
  const [first, ...rest] = service.ways.map((way) => ways[way])
  return first && [first, ...rest.map((words) => words.toLowerCase())].join(', ')
}

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

/** "£12.50 an hour, on weekdays". */
export function priceWords({ option, amount, per }: CostOption): string {
  const price = [amount === undefined ? undefined : pounds.format(amount).replace('.00', ''), per].filter(Boolean).join(' ')
  return [price, option].filter(Boolean).join(', ')
}

/** "18 and over", "Under 18", "5 to 17". */
export function ageWords({ minimumAge, maximumAge }: Pick<Service, 'minimumAge' | 'maximumAge'>): string | undefined {
  const least = minimumAge ?? 0
  if (maximumAge === undefined) return least > 0 ? `${least} and over` : undefined
  return least > 0 ? `${least} to ${maximumAge}` : `Up to ${maximumAge}`
}

export function paymentsWords({ payments }: Pick<Service, 'payments'>): string | undefined {
  return joinSentences(payments.map((payment) => paymentWords[payment]))
}

export function transportSentence({ transport, transportNote }: Pick<Service, 'transport' | 'transportNote'>): string | undefined {
  return joinSentences([...transport.map((way) => transportWords[way]), transportNote])
}

/** What there is for people who need it: the list first, then the words. */
export function accessibilityWords({ features, accessibility }: Pick<Service, 'features' | 'accessibility'>): string | undefined {
  const [first, ...rest] = features.map((feature) => featureWords[feature])
  const listed = first && [first, ...rest.map(inSentence)].join(', ')
  return joinSentences([listed, accessibility])
}

/** Names keep their capital: "step-free way in", but "British Sign Language". */
function inSentence(words: string): string {
  return /^(British|Blue Badge|Changing Places|Relay)/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)
}

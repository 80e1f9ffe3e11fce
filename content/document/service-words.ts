import type { Service } from '../schema/service.ts'
import { joinSentences } from './join-sentences.ts'

type Cost = Service['cost']
type Access = Service['access']

const costs: Record<Cost['kind'], string> = {
  free: 'Free',
  charged: 'You pay for this',
  'means-tested': 'What you pay depends on your money',
  varies: 'The cost varies',
  'not-known': '',
}
const accesses: Record<Access['kind'], string> = {
  yourself: 'You can ask for this yourself',
  referral: 'Someone has to refer you, such as your GP or a social worker',
  either: 'You can ask for this yourself, or someone can refer you',
  'not-known': '',
}
const ways: Record<Service['ways'][number], string> = {
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

/** Who can ask for the service, in plain words, or nothing when nobody knows. */
export function accessWords(access: Access): string | undefined {
  return joinSentences([accesses[access.kind], access.note])
}

/** How help reaches you: "By phone, they come to you". */
export function waysWords(service: Pick<Service, 'ways'>): string | undefined {
  const [first, ...rest] = service.ways.map((way) => ways[way])
  return first && [first, ...rest.map((words) => words.toLowerCase())].join(', ')
}

import { present } from '../../document/present.ts'
import { costs } from '../../document/service-words.ts'
import { costOptionSchema, type CostOption, type Service } from '../../schema/service.ts'
import { noteAfter } from './note-after.ts'
import { dayAt, numberAt, objectsAt, wordsAt, type Unsure } from './pick.ts'

type Cost = Service['cost']

/** What a service costs: in our words where the fees begin with them, otherwise as its prices tell. */
export function readCost(service: Unsure): Pick<Service, 'cost' | 'costOptions'> {
  const fees = wordsAt(service, 'fees', 'fees_description')
  const options = objectsAt(service, 'cost_options').flatMap(readOption)
  const own = fees === undefined ? undefined : ownCost(fees)
  if (own) return { cost: own, costOptions: own.kind === 'free' && options.every(saysOnlyFree) ? [] : options }
  const note = present({ note: fees })
  if (options.length > 0 && options.every(({ amount }) => amount === 0)) return { cost: { kind: 'free', ...note }, costOptions: [] }
  return { cost: { kind: options.some(({ amount = 0 }) => amount > 0) ? 'charged' : 'not-known', ...note }, costOptions: options }
}

function ownCost(fees: string): Cost | undefined {
  for (const [kind, words] of Object.entries(costs) as [Cost['kind'], string][]) {
    const note = words === '' ? undefined : noteAfter(words, fees)
    if (note !== undefined) return { kind, ...(note === '' ? {} : { note }) }
  }
  return undefined
}

/** The price of nothing by which open data says that a service is free. */
const saysOnlyFree = ({ option, amount, per, from, until }: CostOption): boolean =>
  amount === 0 && (option === undefined || option === costs.free) && [per, from, until].every((one) => one === undefined)

function readOption(option: Unsure): CostOption[] {
  const read = costOptionSchema.safeParse(
    present({
      option: wordsAt(option, 'option'),
      amount: numberAt(option, 'amount'),
      per: wordsAt(option, 'amount_description'),
      from: dayAt(option, 'valid_from'),
      until: dayAt(option, 'valid_to'),
    }),
  )
  return read.success ? [read.data] : []
}

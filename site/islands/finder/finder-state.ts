import { groupNames, type GroupName } from '../../finder/group-names.ts'

/** What a reader chose, as it stands in the address: `/services/#place=dt1&topic=breaks&cost=free`. Never a whole postcode. */
export interface FinderState {
  /** Slug of a place. */
  place: string
  topic: string
  /** Miles: places to go that are so near, whichever area they are for. */
  within: number | undefined
  age: number | undefined
  sort: '' | 'name'
  chosen: Partial<Record<GroupName, readonly string[]>>
}

/** Reads what stands after the # of an address. What it does not know it leaves alone: a link may be older than the page. */
export function readState(asked: string): FinderState {
  const params = new URLSearchParams(asked)
  const chosen = groupNames.flatMap((name) => {
    const values = [...new Set(params.getAll(name))].filter((value) => value !== '')
    return values.length > 0 ? [[name, values] as const] : []
  })
  return {
    place: params.get('place') ?? '',
    topic: params.get('topic') ?? '',
    within: numberIn(params.get('within'), 1, 500),
    age: numberIn(params.get('age'), 0, 120),
    sort: params.get('sort') === 'name' ? 'name' : '',
    chosen: Object.fromEntries(chosen),
  }
}

function numberIn(value: string | null, least: number, most: number): number | undefined {
  const number = value === null || value.trim() === '' ? NaN : Number(value)
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined
}

/** A state as it stands after the #: always the same for the same choices. */
export function writeState({ place, topic, within, age, sort, chosen }: FinderState): string {
  const single = { place, topic, within, age, sort }
  const pairs = [
    ...Object.entries(single).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]])),
    ...groupNames.flatMap((name) => (chosen[name] ?? []).map((value) => [name, value])),
  ]
  return new URLSearchParams(pairs).toString()
}

/** One thing that is chosen and can be taken away again. */
export interface Choice {
  name: 'place' | 'topic' | 'within' | 'age' | GroupName
  value: string
}

/** Everything chosen, in the order of the form. */
export function choicesIn({ place, topic, within, age, chosen }: FinderState): Choice[] {
  return [
    ...(place ? [{ name: 'place', value: place } as const] : []),
    ...(topic ? [{ name: 'topic', value: topic } as const] : []),
    ...(age === undefined ? [] : [{ name: 'age', value: String(age) } as const]),
    ...(within === undefined ? [] : [{ name: 'within', value: String(within) } as const]),
    ...groupNames.flatMap((name) => (chosen[name] ?? []).map((value) => ({ name, value }))),
  ]
}

/** The state without one of its choices. Distance means nothing without a place. */
export function without(state: FinderState, { name, value }: Choice): FinderState {
  if (name === 'place') return { ...state, place: '', within: undefined }
  if (name === 'topic') return { ...state, topic: '' }
  if (name === 'within' || name === 'age') return { ...state, [name]: undefined }
  return { ...state, chosen: { ...state.chosen, [name]: (state.chosen[name] ?? []).filter((other) => other !== value) } }
}

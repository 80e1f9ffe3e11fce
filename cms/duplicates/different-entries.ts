import type { Payload } from 'payload'

/** Pairs of entries that editors have said are not the same. */
export interface DifferentEntries {
  has: (one: string, other: string) => boolean
  /** Those that are not the same as this one. */
  of: (id: string) => string[]
}

type Pair = readonly [one: string, other: string]

/** @param id reads only the pairs of this entry. One that is being written has none yet, and no id. */
export async function readDifferentEntries(payload: Payload, id?: string): Promise<DifferentEntries> {
  const where = id === undefined ? {} : { or: [{ one: { equals: id } }, { other: { equals: id } }] }
  const select = { one: true, other: true } as const
  const { docs } = await payload.find({ collection: 'different-entries', where, select, depth: 0, pagination: false, sort: 'createdAt' })
  const kept = new Set(docs.map(({ one, other }) => keyOf([one, other])))
  return {
    has: (one, other) => kept.has(keyOf([one, other])),
    of: (of) => docs.flatMap(({ one, other }) => (one === of ? [other] : other === of ? [one] : [])),
  }
}

/** Keeps that two entries are not the same. Said twice, also at the same moment, it is kept once. */
export async function keepDifferent(payload: Payload, pair: Pair): Promise<void> {
  const data = { pair: keyOf(pair), one: pair[0], other: pair[1] }
  const isKept = async (): Promise<boolean> => (await payload.count({ collection: 'different-entries', where: { pair: { equals: data.pair } } })).totalDocs > 0
  if (await isKept()) return
  try {
    await payload.create({ collection: 'different-entries', data, depth: 0 })
  } catch (error) {
    if (!(await isKept())) throw error
  }
}

/** Takes back that two entries are not the same. */
export async function forgetDifferent(payload: Payload, pair: Pair): Promise<void> {
  await payload.db.deleteMany({ collection: 'different-entries', where: { pair: { equals: keyOf(pair) } } })
}

const keyOf = (pair: Pair): string => [...pair].sort().join(' ')

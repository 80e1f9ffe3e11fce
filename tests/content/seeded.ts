/** Numbers that look random and are the same every time (mulberry32), with what tests make of them. */
export interface Seeded {
  /** 0 or more, below `limit`. */
  below: (limit: number) => number
  pick: <Item>(items: readonly [Item, ...Item[]]) => Item
  /** True about once in `times`. */
  once: (times: number) => boolean
  /** A list of `least` to `most` items. */
  list: <Item>(least: number, most: number, make: () => Item) => Item[]
}

export function seeded(seed: number): Seeded {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    pick: (items) => items[below(items.length)] ?? items[0],
    once: (times) => below(times) === 0,
    list: (least, most, make) => Array.from({ length: least + below(most - least + 1) }, make),
  }
}

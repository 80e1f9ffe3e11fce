/** Numbers that look random and are the same every time (mulberry32), so that every run measures the same publication. */
export interface Seeded {
  /** 0 or more, below `limit`. */
  below: (limit: number) => number
  /** A whole number from `least` to `most`. */
  between: (least: number, most: number) => number
  /** @throws Error when there is nothing to pick from */
  pick: <Item>(items: readonly Item[]) => Item
  /** True about `share` of the time. */
  chance: (share: number) => boolean
  /** Up to `count` different items, in the order they are drawn. */
  some: <Item>(items: readonly Item[], count: number) => Item[]
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
  const between = (least: number, most: number): number => least + below(most - least + 1)
  const pick = <Item>(items: readonly Item[]): Item => {
    const index = below(items.length)
    if (index >= items.length) throw new Error('There is nothing to pick from')
    return items[index] as Item
  }
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const picked = new Set<Item>()
    for (let tries = 0; tries < count * 3 && picked.size < Math.min(count, items.length); tries++) picked.add(pick(items))
    return [...picked]
  }
  return { below, between, pick, chance: (share) => next() < share, some, list: (least, most, make) => Array.from({ length: between(least, most) }, make) }
}

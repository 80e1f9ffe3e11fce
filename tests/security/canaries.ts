/** Words that stand nowhere else, by what they are: each found again shows what has got out. */
export interface Canaries {
  /** Makes one. It is a single word of letters and digits, so that no format can break or change it. */
  make: (what: string) => string
  /** What those that a text holds are. */
  within: (text: string) => string[]
}

export function makeCanaries(start: string): Canaries {
  const made = new Map<string, string>()
  const pattern = new RegExp(`${start}\\d{3}q`, 'gi')
  return {
    make(what) {
      const canary = `${start}${String(made.size).padStart(3, '0')}q`
      made.set(canary.toLowerCase(), what)
      return canary
    },
    within: (text) => [...new Set(text.match(pattern))].map((canary) => made.get(canary.toLowerCase()) ?? canary),
  }
}

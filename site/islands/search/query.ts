/** What a reader asked for, as it stands in the address: `/search/#q=respite&kind=Service`. */
export interface SearchQuery {
  words: string
  /** Chosen values by filter; only the filters that are set. */
  filters: Record<string, string[]>
  /** The reader wants the words as they are typed. */
  isExact: boolean
}

export const filterNames = ['kind', 'stage', 'topic', 'place', 'format'] as const

export function readQuery(asked: string): SearchQuery {
  const params = new URLSearchParams(asked)
  const chosen = filterNames.map((name) => [name, params.getAll(name).filter((value) => value !== '')] as const)
  return {
    words: (params.get('q') ?? '').trim(),
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    isExact: params.get('as') === 'typed',
  }
}

/** A question as it stands after the #. */
export function writeQuery({ words, filters, isExact }: SearchQuery): string {
  const chosen = Object.entries(filters).flatMap(([name, values]) => values.map((value) => [name, value]))
  const pairs = [...(words === '' ? [] : [['q', words]]), ...chosen, ...(isExact ? [['as', 'typed']] : [])]
  return new URLSearchParams(pairs).toString()
}

export function isEmpty({ words, filters }: SearchQuery): boolean {
  return words === '' && Object.keys(filters).length === 0
}

/**
 * The count as it is read out: "3 results for “respite”, the best answer first". Of many it says that the best are here: nobody has to
 * look through 180.
 * @param shown how many of them are shown at first
 */
export function countWords(count: number, shown: number, words: string, chosen: readonly string[], hasBest = false): string {
  const all = count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`
  const results = count > 2 * shown ? `The ${shown} best of ${all}` : all
  const line = [results, ...(words ? [`for “${words}”`] : []), ...(chosen.length > 0 ? [`in ${chosen.join(', ')}`] : [])].join(' ')
  return hasBest && count > 1 ? `${line}, the best answer first` : line
}

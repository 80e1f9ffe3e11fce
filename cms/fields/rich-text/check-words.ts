import type { RichTextField } from 'payload'
import { richText } from 'payload/shared'
import { formatProblem } from '../../../content/schema/problem.ts'
import type { Lookup, Place } from '../../blocks/place.ts'
import type { RichText } from '../../blocks/lexical/state.ts'

/** Here only the form of the words is looked at; whether what they point to is published is checked when the site is published. */
const anything: Lookup = { idOf: () => 'any', slugOf: () => 'any' }

type Validate = NonNullable<RichTextField['validate']>

/** Checks a rich-text field by converting it as publishing will: what cannot be shown is told while it can still be mended. */
export function checkWords(convert: (value: RichText, place: Place) => unknown[], missing: string): Validate {
  return async (value, options) => {
    const place: Place = { lookup: anything, record: '', field: '', problems: [] }
    const words = convert(value as RichText, place)
    if (words.length === 0) return options.required ? missing : true
    const [problem] = place.problems
    if (problem) return formatProblem({ ...problem, record: 'This text', field: '' })
    return richText(value, options)
  }
}

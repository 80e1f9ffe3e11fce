import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Payload } from 'payload'
import { hidden } from '../page/controls.ts'
import type { FieldError } from '../page/error-summary.ts'
import { take } from './limits.ts'
import type { SentForm } from './read-form.ts'
import { readSigned, sign } from './signed.ts'

const purpose = 'when a form was opened'
/** Nobody reads a form and writes a sentence in less. */
const shortestMilliseconds = 3000
const longestMilliseconds = 24 * 60 * 60 * 1000
/** More web addresses than anybody needs who tells us of a mistake. */
const mostLinks = 2

/** What a form carries that tells people from programs and costs people nothing: the time it was opened, and a box that nobody sees. */
export function personCheckFields(payload: Payload, now = Date.now()): ElementContent[] {
  return [
    hidden('opened', sign(payload, purpose, String(now))),
    h('div', { className: 'not-for-people', ariaHidden: 'true' }, [
      h('label', { htmlFor: 'company' }, 'Leave this box empty'),
      h('input', { id: 'company', name: 'company', type: 'text', tabIndex: -1, autoComplete: 'off', value: '' }),
    ]),
  ]
}

/**
 * Judges who sent a form. Nobody is turned away for good: what was typed comes back, and pressing the button once more is enough
 * for a person who was quick, slow, or helped by a program that fills in every box.
 */
export function judgePerson(payload: Payload, form: SentForm, words: readonly string[], now = Date.now()): FieldError[] {
  const opened = Number(readSigned(payload, purpose, form.one('opened')) ?? Number.NaN)
  const age = now - opened
  const isFresh = age >= shortestMilliseconds && age <= longestMilliseconds
  const links = words.join(' ').match(/https?:\/\/|www\./gi)?.length ?? 0
  return [
    ...(isFresh ? [] : [{ words: 'We could not tell whether a person sent this. Please wait a moment and press the button again.' }]),
    ...(form.one('company') === ''
      ? []
      : [{ words: 'A box that people cannot see was filled in, perhaps by your browser. We have emptied it: please press the button again.' }]),
    ...(links > mostLinks ? [{ words: `Please take out web addresses: we take ${mostLinks} at most.` }] : []),
  ]
}

/** Takes one of what an address and all together may send. @returns what to say when that is used up */
export async function judgeLimits(request: Request): Promise<FieldError[]> {
  const minutes = (await take('send', request)) ?? (await take('sendAll', request))
  return minutes === undefined
    ? []
    : [{ words: `A lot has been sent from here. Please wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and press the button again, or ring us.` }]
}

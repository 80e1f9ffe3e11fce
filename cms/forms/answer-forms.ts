import { h } from 'hastscript'
import type { Payload } from 'payload'
import { answerCheck } from './check/answer-check.ts'
import { answerFeedback } from './feedback/answer-feedback.ts'
import { answerFormat } from './feedback/answer-format.ts'
import { respond } from './respond.ts'
import { answerFile } from './static-files.ts'
import { answerSuggest } from './suggest/answer-suggest.ts'
import { answerThanks } from './thanks.ts'

/**
 * Answers every address below `/forms/`: what the public and providers send without an account. Pages are plain HTML that works
 * without JavaScript. It takes and gives what the web's own Request and Response are, so any server can call it.
 * @param steps the address below `/forms/`, step by step
 */
export async function answerForms(payload: Payload, request: Request, steps: readonly string[]): Promise<Response> {
  return (await answerOne(payload, request, steps)) ?? notFound(payload, steps.length - 1)
}

type Answer = (payload: Payload, request: Request, rest: readonly string[]) => Promise<Response | undefined>

const nothing = Promise.resolve(undefined)
/** A form that has one address. */
const alone =
  (answer: (payload: Payload, request: Request) => Promise<Response>): Answer =>
  (payload, request, rest) =>
    rest.length === 0 ? answer(payload, request) : nothing

const answers: Record<string, Answer> = {
  check: (payload, request, [token = '', second, ...more]) =>
    more.length > 0 || (second !== undefined && second !== 'change') ? nothing : answerCheck(payload, request, token, second !== undefined),
  suggest: (payload, request, rest) => (rest.length > 0 && rest.length <= 3 ? answerSuggest(payload, request, rest) : nothing),
  useful: alone(answerFeedback),
  format: alone(answerFormat),
  thanks: (payload, request, rest) => (rest.length === 1 ? answerThanks(payload, request, rest[0] ?? '') : nothing),
}

function answerOne(payload: Payload, request: Request, [form = '', ...rest]: readonly string[]): Promise<Response | undefined> {
  const answer = Object.hasOwn(answers, form) ? answers[form] : undefined
  if (answer) return answer(payload, request, rest)
  return rest.length === 0 ? answerFile(form) : nothing
}

function notFound(payload: Payload, depth: number): Promise<Response> {
  return respond(
    payload,
    { title: 'There is no such page', depth: Math.max(0, depth), body: [h('p', 'The address may be mistyped. The site has a search.')] },
    404,
  )
}

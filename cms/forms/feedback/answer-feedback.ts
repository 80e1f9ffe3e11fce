import { h } from 'hastscript'
import type { Payload } from 'payload'
import { judgeLimits, judgePerson, personCheckFields } from '../guard/person-check.ts'
import { readForm, type SentForm } from '../guard/read-form.ts'
import { button, hidden, radios, textArea } from '../page/controls.ts'
import { errorOf, type FieldError } from '../page/error-summary.ts'
import type { FormPage } from '../page/form-page.ts'
import { readNamedPage, type NamedPage } from '../page-named.ts'
import { goTo, respond } from '../respond.ts'
import { thanksAddress } from '../thanks.ts'

const longestWords = 2000
const answers = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const

/** Answers `/forms/useful?page=/guides/x/&answer=yes`: whether a page is of use. Following the link sends nothing. */
export async function answerFeedback(payload: Payload, request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const form = request.method === 'POST' ? await readForm(request) : undefined
  const asked = (name: string): string => form?.one(name) ?? searchParams.get(name) ?? ''
  const page = await readNamedPage(payload, asked('page'))
  if (!form) return respond(payload, usefulPage(payload, page, asked('answer'), ''))
  const errors = [...judgeWords(form), ...judgePerson(payload, form, [form.one('words')])]
  const all = errors.length > 0 ? errors : await judgeLimits(request)
  if (all.length > 0) return respond(payload, usefulPage(payload, page, form.one('answer'), form.one('words'), all), errors.length > 0 ? 422 : 429)
  await payload.create({
    collection: 'feedback',
    data: { page: page.address, kind: form.one('answer') === 'yes' ? 'thanks' : 'unclear', words: form.one('words'), state: 'new' },
    depth: 0,
  })
  return goTo(thanksAddress(0, 'useful', page.address))
}

function judgeWords(form: SentForm): FieldError[] {
  const words = form.one('words')
  const isAnswered = answers.some(({ value }) => value === form.one('answer'))
  return [
    ...(isAnswered ? [] : [{ field: 'answer', words: 'Choose yes or no.' }]),
    ...(words.length > longestWords ? [{ field: 'words', words: `Please shorten this to ${longestWords} letters or fewer. It has ${words.length}.` }] : []),
  ]
}

function usefulPage(payload: Payload, { title, address }: NamedPage, answer: string, words: string, errors: readonly FieldError[] = []): FormPage {
  return {
    title: 'Is this page useful?',
    depth: 0,
    errors,
    body: [
      h('p', ['You are writing about: ', h('strong', title)]),
      h('form', { method: 'post', noValidate: true }, [
        hidden('page', address),
        radios({ id: 'answer', label: 'Is this page useful to you?', error: errorOf(errors, 'answer'), value: answer, choices: answers }),
        textArea({
          id: 'words',
          label: 'What is good, or what is missing?',
          help: 'Please write nothing private about you or the person you care for. We do not need your name.',
          isOptional: true,
          error: errorOf(errors, 'words'),
          value: words,
        }),
        ...personCheckFields(payload),
        button('Send'),
      ]),
      h('section', [
        h('h2', 'What happens next'),
        h('p', 'We read everything and use it to make pages better. We cannot answer you, because we do not ask who you are. If you need help, please ring.'),
      ]),
    ],
  }
}

import { h } from 'hastscript'
import type { Payload } from 'payload'
import { judgeLimits, judgePerson, personCheckFields } from '../guard/person-check.ts'
import { readForm, type SentForm } from '../guard/read-form.ts'
import { button, textArea, textInput } from '../page/controls.ts'
import { errorOf, type FieldError } from '../page/error-summary.ts'
import type { FormPage } from '../page/form-page.ts'
import { readNamedPage, type NamedPage } from '../page-named.ts'
import { goTo, respond } from '../respond.ts'
import { thanksAddress } from '../thanks.ts'

const longestWords = 3000

/** Answers `/forms/suggest/services/<slug>` and the like: what is wrong with a page, in the reader's words, into the editors' queue. */
export async function answerSuggest(payload: Payload, request: Request, path: readonly string[]): Promise<Response> {
  const page = await readNamedPage(payload, `/${path.join('/')}/`)
  const depth = path.length
  const form = request.method === 'POST' ? await readForm(request) : undefined
  if (!form) return respond(payload, suggestPage(payload, page, depth))
  const errors = [...judgeWords(form), ...judgePerson(payload, form, [form.one('words'), form.one('source')])]
  const all = errors.length > 0 ? errors : await judgeLimits(request)
  if (all.length > 0) return respond(payload, suggestPage(payload, page, depth, form, all), errors.length > 0 ? 422 : 429)
  await store(payload, page, form)
  return goTo(thanksAddress(depth, 'suggestion', page.address))
}

function judgeWords(form: SentForm): FieldError[] {
  const words = form.one('words')
  if (words === '') return [{ field: 'words', words: 'Tell us what should be different.' }]
  if (words.length > longestWords) return [{ field: 'words', words: `Please shorten this to ${longestWords} letters or fewer. It has ${words.length}.` }]
  return form.one('source').length > 300 ? [{ field: 'source', words: 'Please shorten how you know.' }] : []
}

function suggestPage(payload: Payload, { title }: NamedPage, depth: number, form?: SentForm, errors: readonly FieldError[] = []): FormPage {
  return {
    title: `Suggest a correction: ${title}`,
    depth,
    errors,
    body: [
      h('p', 'Is something on this page wrong or out of date? Tell us, and a person will look at it.'),
      h('form', { method: 'post', noValidate: true }, [
        textArea({
          id: 'words',
          label: 'What should be different?',
          help: 'Please write nothing private about you or the person you care for. We do not need your name.',
          error: errorOf(errors, 'words'),
          rows: 6,
          value: form?.one('words') ?? '',
        }),
        textInput({
          id: 'source',
          label: 'How do you know?',
          help: 'For example: I rang them this week.',
          isOptional: true,
          error: errorOf(errors, 'source'),
          value: form?.one('source') ?? '',
        }),
        ...personCheckFields(payload),
        button('Send'),
      ]),
      h('section', [
        h('h2', 'What happens next'),
        h('p', 'We check it with the service before we change the page. We cannot answer you, because we do not ask who you are.'),
      ]),
    ],
  }
}

async function store(payload: Payload, { title, address, service }: NamedPage, form: SentForm): Promise<void> {
  const source = form.one('source')
  await payload.create({
    collection: 'update-requests',
    data: {
      summary: `Suggestion: ${title}`,
      kind: 'suggestion',
      page: address,
      changes: source ? `${form.one('words')}\n\nHow they know: ${source}` : form.one('words'),
      state: 'new',
      ...(service ? { service } : {}),
    },
    depth: 0,
  })
}

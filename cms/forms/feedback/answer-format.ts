import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Payload } from 'payload'
import { judgeLimits, judgePerson, personCheckFields } from '../guard/person-check.ts'
import { readForm, type SentForm } from '../guard/read-form.ts'
import { button, hidden, radios, textArea } from '../page/controls.ts'
import { errorOf, type FieldError } from '../page/error-summary.ts'
import type { FormPage } from '../page/form-page.ts'
import { readFormSite, type FormSite } from '../page/form-site.ts'
import { readNamedPage, type NamedPage } from '../page-named.ts'
import { goTo, respond } from '../respond.ts'
import { thanksAddress } from '../thanks.ts'

const longest = 1000
const formats = [
  { value: 'paper', label: 'On paper' },
  { value: 'large', label: 'In larger print' },
  { value: 'braille', label: 'In Braille' },
  { value: 'audio', label: 'Read out loud (audio)' },
  { value: 'bsl', label: 'In British Sign Language' },
  { value: 'easy-read', label: 'In Easy Read' },
  { value: 'language', label: 'In another language' },
  { value: 'other', label: 'In another way' },
] as const

/** Answers `/forms/format?page=/guides/x/`: somebody needs a page in another way, and says where it should go. */
export async function answerFormat(payload: Payload, request: Request): Promise<Response> {
  const form = request.method === 'POST' ? await readForm(request) : undefined
  const page = await readNamedPage(payload, form?.one('page') ?? new URL(request.url).searchParams.get('page') ?? '/')
  const site = await readFormSite(payload)
  if (!form) return respond(payload, formatPage(payload, { page, site }))
  const errors = [...judge(form), ...judgePerson(payload, form, [form.one('words'), form.one('contact')])]
  const all = errors.length > 0 ? errors : await judgeLimits(request)
  if (all.length > 0) return respond(payload, formatPage(payload, { page, site, form }, all), errors.length > 0 ? 422 : 429)
  await store(payload, page, form)
  return goTo(thanksAddress(0, 'format', page.address))
}

function judge(form: SentForm): FieldError[] {
  const isChosen = formats.some(({ value }) => value === form.one('format'))
  return [
    ...(isChosen ? [] : [{ field: 'format', words: 'Choose how you would like the page.' }]),
    ...(form.one('contact') === '' ? [{ field: 'contact', words: 'Tell us where we can send it, or how we can reach you.' }] : []),
    ...['contact', 'words'].flatMap((field) =>
      form.one(field).length > longest ? [{ field, words: `Please shorten this to ${longest} letters or fewer.` }] : [],
    ),
  ]
}

interface Shown {
  page: NamedPage
  site: FormSite
  form?: SentForm
}

function formatPage(payload: Payload, { page, site, form }: Shown, errors: readonly FieldError[] = []): FormPage {
  return {
    title: 'Ask for another format',
    depth: 0,
    errors,
    body: [
      h('p', ['You are asking for: ', h('strong', page.title)]),
      ...phoneFirst(site),
      h('form', { method: 'post', noValidate: true }, [
        hidden('page', page.address),
        radios({ id: 'format', label: 'How would you like it?', error: errorOf(errors, 'format'), value: form?.one('format') ?? '', choices: formats }),
        textArea({
          id: 'contact',
          label: 'Where can we send it?',
          help: 'A postal address, an email address or a phone number. Only the people who send it to you see this.',
          rows: 4,
          error: errorOf(errors, 'contact'),
          value: form?.one('contact') ?? '',
        }),
        textArea({
          id: 'words',
          label: 'Is there more we should know?',
          help: 'For example which language, or how large the letters should be.',
          isOptional: true,
          rows: 3,
          error: errorOf(errors, 'words'),
          value: form?.one('words') ?? '',
        }),
        ...personCheckFields(payload),
        button('Send'),
      ]),
      h('section', [h('h2', 'What happens next'), h('p', 'A person reads this and sends you the page, or gets in touch. We delete your address after that.')]),
    ],
  }
}

function phoneFirst({ help }: FormSite): ElementContent[] {
  if (!help) return []
  return [
    h('p', ['It is quickest by phone. Ring ', help.name, ' on ', h('a', { className: 'phone', href: `tel:${help.dial}` }, help.number), '. Or fill this in:']),
  ]
}

async function store(payload: Payload, page: NamedPage, form: SentForm): Promise<void> {
  const format = formats.find(({ value }) => value === form.one('format'))?.label ?? ''
  const more = form.one('words')
  await payload.create({
    collection: 'feedback',
    data: { page: page.address, kind: 'format', words: more ? `${format}\n\n${more}` : format, contact: form.one('contact'), state: 'new' },
    depth: 0,
  })
}

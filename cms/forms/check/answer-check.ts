import type { Payload } from 'payload'
import { openLink, type OpenLink } from '../../check-links/open-link.ts'
import { providerFields } from '../../check-links/provider-fields.ts'
import { differences, isSameValue, providerValues, type ProviderValues } from '../../check-links/provider-values.ts'
import { readServicePlaces } from '../../check-links/service-places.ts'
import { takeChanges, takeConfirmation } from '../../check-links/take-answer.ts'
import { minutesToWait, take } from '../guard/limits.ts'
import { readForm, type SentForm } from '../guard/read-form.ts'
import type { FieldError } from '../page/error-summary.ts'
import { goTo, respond } from '../respond.ts'
import { changePage, closedLinkPage, lookPage } from './check-pages.ts'
import { cellId, rowId } from './control-ids.ts'
import { judgeAnswer } from './judge-answer.ts'
import { readTyped, saidBy, withNewRow, type Typed } from './read-answer.ts'
import { addButton } from './rows-control.ts'
import { readSeen, writeSeen } from './seen.ts'

const longestWords = 5000

/** Answers `/forms/check/<token>` and `/forms/check/<token>/change`. Looking at either changes nothing: mail programs open links by themselves. */
export async function answerCheck(payload: Payload, request: Request, token: string, isForm: boolean): Promise<Response> {
  const isGuessing = (await minutesToWait('guess', request)) !== undefined
  const open = isGuessing ? undefined : await openLink(payload, token)
  if (!open) {
    await take('guess', request)
    return respond(payload, { ...closedLinkPage, depth: isForm ? 2 : 1 }, 404)
  }
  const form = request.method === 'POST' ? await readForm(request) : undefined
  const seen = form && readSeen(payload, open.link.id, form.one('seen'))
  if (isForm) return seen ? receiveChanges(payload, open, form, seen) : showForm(payload, open)
  return seen ? receiveConfirmation(payload, open, token, seen) : showRecord(payload, open, token)
}

async function showRecord(payload: Payload, open: OpenLink, token: string, hasChanged = false): Promise<Response> {
  const values = providerValues(open.service)
  return respond(payload, lookPage(await shown(payload, open, values), values, { token, hasChanged }))
}

async function showForm(payload: Payload, open: OpenLink): Promise<Response> {
  const values = providerValues(open.service)
  return respond(payload, changePage(await shown(payload, open, values), { typed: { values, out: new Set() }, words: '', errors: [] }))
}

/** @param seen what the record said when the form was opened, which may be other than what it says now */
async function shown(payload: Payload, { link, service }: OpenLink, seen: ProviderValues) {
  return { service, seen: writeSeen(payload, link.id, seen), places: await readServicePlaces(payload, service) }
}

async function receiveConfirmation(payload: Payload, open: OpenLink, token: string, seen: ProviderValues): Promise<Response> {
  if (differences(seen, providerValues(open.service)).length > 0) return showRecord(payload, open, token, true)
  return (await takeConfirmation(payload, open)) ? goTo('../thanks/confirmed') : respond(payload, closedLinkPage, 404)
}

async function receiveChanges(payload: Payload, open: OpenLink, form: SentForm, seen: ProviderValues): Promise<Response> {
  const typed = readTyped(form)
  const words = form.one('words')
  const page = await shown(payload, open, seen)
  const longer = withNewRow(typed, form.one(addButton))
  if (longer) return respond(payload, changePage(page, { typed: longer, words, errors: [], focus: firstOfNewRow(longer, form.one(addButton)) }))
  // The form offers the fields of today: a field that came since it was opened was not seen, and so not changed.
  const found = differences(seen, saidBy(typed)).filter(({ path, before }) => path in seen || !isSameValue(before, ''))
  const errors = [...judgeAnswer(typed, page.places.names), ...judgeWhole(found.length, words)]
  if (errors.length > 0) return respond(payload, changePage(page, { typed, words, errors }))
  return (await takeChanges(payload, open, found, words)) ? goTo('../../thanks/changed') : respond(payload, { ...closedLinkPage, depth: 2 }, 404)
}

function firstOfNewRow({ values }: Typed, path: string): string {
  const first = providerFields.find((field) => field.path === path)?.rows?.columns[0]
  return cellId(rowId(path, values[path]?.length ?? 0), first?.path ?? '')
}

function judgeWhole(changes: number, words: string): FieldError[] {
  if (words.length > longestWords) return [{ field: 'words', words: `What else should we change? Please shorten this to ${longestWords} letters or fewer.` }]
  if (changes > 0 || words !== '') return []
  return [{ words: 'You have changed nothing yet. If all is right, go back and press “All still correct”.' }]
}

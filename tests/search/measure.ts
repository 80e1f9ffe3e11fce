import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { parse } from 'yaml'
import { z } from 'zod'

const questionSchema = z.strictObject({ asks: z.coerce.string(), first: z.string(), or: z.array(z.string()).default([]) })
type Question = z.infer<typeof questionSchema>

export interface Answered extends Question {
  /** Addresses of the first results; parts and Easy Read pages count as their guide. */
  found: string[]
  /** Place of the first right answer, from 1; none when it is not among the first. */
  place: number | undefined
  isHeldOut: boolean
}

/** Every fourth question is kept out of tuning. */
const heldOutEvery = 4

export async function readQuestions(): Promise<Question[]> {
  const text = await readFile(path.join(import.meta.dirname, 'questions.yaml'), 'utf8')
  return z.array(questionSchema).parse(parse(text))
}

/** Types every question into the search page as a reader does, and reads what the page shows. */
export async function askAll(page: Page, address: string, questions: readonly Question[]): Promise<Answered[]> {
  await page.goto(`${address}/search/`)
  const answered: Answered[] = []
  for (const [position, question] of questions.entries()) {
    const found = await ask(page, question.asks)
    const right = [question.first, ...question.or]
    const place = found.findIndex((result) => right.includes(result)) + 1
    answered.push({ ...question, found, place: place === 0 ? undefined : place, isHeldOut: position % heldOutEvery === heldOutEvery - 1 })
  }
  return answered
}

async function ask(page: Page, words: string): Promise<string[]> {
  await page.fill('#search-words', words)
  await page.press('#search-words', 'Enter')
  await page.waitForFunction(
    (asked) => new URLSearchParams(location.hash.slice(1)).get('q') === asked && !document.querySelector('[data-search-results][aria-busy]'),
    words,
  )
  const links = await page.$$eval('[data-search-best]:not([hidden]) p:first-child > a, [data-search-results] > li > a', (all) =>
    all.slice(0, 10).map((link) => link.getAttribute('href') ?? ''),
  )
  return [...new Set(links.map(toMainPage))]
}

function toMainPage(address: string): string {
  return address.replace(/^(\/guides\/[^/]+\/).*$/, '$1')
}

/** Shares of questions whose right page came first, and among the first three. */
export function scores(answered: readonly Answered[]): { first: number; topThree: number } {
  const share = (isRight: (place: number) => boolean) => answered.filter(({ place }) => place !== undefined && isRight(place)).length / answered.length
  return { first: share((place) => place === 1), topThree: share((place) => place <= 3) }
}

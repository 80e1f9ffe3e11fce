import { beforeAll, expect, it } from 'vitest'
import { checkContent, type ContentReport } from '../../content/checks/check-content.ts'
import { pageAddress } from '../../content/document/addresses.ts'
import { finishedTranslations } from '../../content/document/translation/finished.ts'
import { mediaFileIn } from '../../content/files/media-file.ts'
import { readContent } from '../../content/files/read-content.ts'
import { validateWithFiles } from '../../content/publication/validate-with-files.ts'
import type { Page } from '../../content/schema/message.ts'
import { formatProblem, type Problem } from '../../content/schema/problem.ts'

const folder = 'content/starter'
/** The day the starter content was last checked: what falls due later is for editors, not for this test. */
const today = '2026-11-22'

let report: ContentReport
let problems: Problem[]
let unfinished: Problem[]
let pages: readonly Page[]
beforeAll(async () => {
  const read = await readContent(folder)
  if (!read.settings) throw new Error(`${folder} has no settings`)
  problems = [...read.problems, ...(await validateWithFiles(read.records, read.settings, mediaFileIn(folder), today))]
  unfinished = finishedTranslations(read.records).leftOut
  pages = read.records.pages
  report = checkContent(read.records, read.settings, { today })
})

it('the starter content can be published, and no check finds an error in it', () => {
  expect(problems.map(formatProblem)).toEqual([])
  expect(report.findings.filter(({ level }) => level === 'error').map(formatProblem)).toEqual([])
})

it('every language and translation of the starter content is whole, so that it is shown', () => {
  expect(unfinished.map(formatProblem)).toEqual([])
})

it('the median guide reads at the age of 11 or younger, and every guide and page under 13', () => {
  const { guides, pages } = report.figures
  expect(guides.median).toBeLessThanOrEqual(11)
  expect(guides.highest).toBeLessThan(13)
  expect(pages.highest).toBeLessThan(13)
})

it('every short page is at most two steps from the home page', () => {
  const first = pages.filter(({ menu }) => menu !== undefined)
  const addressOf = ({ slug }: Page): string => pageAddress('pages', slug)
  const second = new Set(first.flatMap((page) => [addressOf(page), ...Array.from(JSON.stringify(page.body).matchAll(/"to":"(\/[^"]+\/)"/g), ([, to]) => to)]))
  expect(pages.map(addressOf).filter((address) => !second.has(address))).toEqual([])
})

it('every guide can be found from another one', () => {
  expect(report.findings.filter(({ problem }) => problem.includes('leads to it')).map(formatProblem)).toEqual([])
})

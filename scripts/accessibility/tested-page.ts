import { readFileSync } from 'node:fs'
import path from 'node:path'
import { monthsAfter } from '../../content/document/days.ts'
import { formatDay } from '../../content/document/format-day.ts'
import { parseRecord } from '../../content/files/read-record.ts'
import { writeRecord } from '../../content/files/write-record.ts'
import { ProblemsError } from '../../content/schema/problem.ts'
import { root } from '../launch/root.mjs'
import { type Checker, checkers, type Fault } from './fault.ts'

/** One run of the checkers over a built site. */
export interface TestRun {
  /** `2026-11-28` */
  day: string
  /** Web pages of the site: all were looked at as files. */
  pages: number
  /** How many of them were opened in a browser. */
  opened: number
  /** PDF files of the site. */
  pdfs: number
  faults: readonly Fault[]
}

/** The page's file in a folder of content; its address is `/how-this-site-was-tested/`. */
export const testedPageFile = path.join('pages', 'how-this-site-was-tested.mdx')

/** When somebody should test again: the longest that a page may go unchecked. */
const monthsUntilNext = 6

/**
 * A run told to readers, as a page of content: in plain words, and in every format that pages have.
 * @returns the text of its file
 */
export function testedPage(run: TestRun): string {
  const { value, problems } = parseRecord('pages', wordsOf(run), testedPageFile)
  if (!value) throw new ProblemsError('The page about the tests cannot be written', problems)
  return writeRecord('pages', value)
}

function wordsOf({ day, pages, opened, pdfs, faults }: TestRun): string {
  const count = (number: number) => number.toLocaleString('en-GB')
  return `---
checkedOn: ${day}
nextCheck: ${monthsAfter(day, monthsUntilNext)}
title: How this site was tested
description: Which programs looked for faults, when, on how many pages, and what they found.
searchWords:
  - accessibility test
  - test results
---

On ${formatDay(day)}, the programs below looked at this site. They looked for faults that keep disabled people out. ${result(faults.length)}

Words on the site may have changed since that day. The programs then have not seen the new words.

### What they looked at

- **The files of web pages:** ${count(pages)}, which was all of them.
- **Pages opened in a browser:** ${opened === pages ? 'all of them too' : `${count(opened)} of them, spread over the whole site`}. The programs saw the parts that fold as well.
- **Colours:** light, dark, both with more contrast, and the colours that people set in Windows.

### What each program found

<Table caption="What each program found">
| Program | What it looked at | Faults found |
| - | - | - |
${Object.entries(checkers)
  .map(([id, { name, package: from, opens }]) => {
    const looked = opens ? `${count(opened)} pages in a browser` : `${count(pages)} files`
    return `| ${name}${from ? ` ${versionOf(from)}` : ''} | ${looked} | ${told(faults, id as Checker)} |`
  })
  .join('\n')}
</Table>

We count a fault on every page where it stands. "Our own rules" look for what the other programs do not:

- links that say only "click here"
- two links of one name that lead to different places
- pictures with the name of a file as their description
- headings and lists that only look like some.

### PDF files

There were ${count(pdfs)} PDF files. Our own program looks at each one when it is made: its order, its headings, its tables and its language. The site never gets a file with a fault.

### What is tested when the site's program changes

More tests are part of the program itself. They use a small site that has one page of each kind. In a browser they try:

- using the page with a keyboard only
- a very narrow screen
- letters twice as large, and more space between lines and words
- no movement, for people whom it makes ill
- no JavaScript
- what a screen reader would be told.

Other tests open e-books with EPUBCheck, and compare braille and PDF files with the words they are made from.

### What no program can say

Programs find only some faults. They cannot tell if a page is easy to understand. They do not know how it feels to use it when you are tired, or with a screen reader. People have to try that. The [accessibility statement](/accessibility/) says what has not been tried yet.
`
}

function result(faults: number): string {
  if (faults === 0) return 'They found none.'
  return faults === 1 ? 'They found one.' : `They found ${faults.toLocaleString('en-GB')}.`
}

function told(faults: readonly Fault[], of: Checker): string {
  const own = faults.filter(({ checker }) => checker === of).length
  return own === 0 ? 'None' : own.toLocaleString('en-GB')
}

/** Versions of the checkers are exact in package.json. */
function versionOf(name: string): string {
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> }
  return devDependencies[name] ?? ''
}

import { describe, expect, it } from 'vitest'
import { problemsOf } from './guide-text.ts'

const here = 'guides/money.mdx:13 > parts[0]'

describe('Markdown that content does not use is refused with its line and a way out', () => {
  it.each([
    ['italics', '*words*', `${here}: italics are not used here, because they are hard to read. Use **bold**, or plain words.`],
    ['a picture', '![words](a.png)', `${here}: a picture cannot be written as ![…](…). Add it to pictures.yaml and use <Picture picture="…" />.`],
    ['an expression', '{1 + 1}', `${here}: curly brackets are not used here. Take them out; in a sentence write \\{ for a curly bracket.`],
    [
      'an expression in a sentence',
      'It is {price} now.',
      `${here}: curly brackets are not used here. Take them out; in a sentence write \\{ for a curly bracket.`,
    ],
    [
      'an import',
      'import x from "y"',
      `${here}: a paragraph starts like program code (import or export). Content holds no code. If it is a sentence, start it with another word.`,
    ],
    [
      'an export',
      'export const x = 1',
      `${here}: a paragraph starts like program code (import or export). Content holds no code. If it is a sentence, start it with another word.`,
    ],
    ['HTML', '<b>words</b>', `${here}: <b> is HTML, which is not used here. Use Markdown and the components named in content/files/README.md.`],
    ['a heading of the page', '## Words', `${here}: a heading has level 2. Use ### or ####: levels 1 and 2 are the titles of the page and its parts.`],
    ['a quotation', '> words', `${here}: a ">" quotation is not used here. Use <Quote who="…">words</Quote>.`],
    ['a dividing line', '---', `${here}: a dividing line is not used here. Use a heading, or a new part.`],
    ['code in a sentence', '`words`', `${here}: code is not used here. Take the \` marks out.`],
    ['a block of code', '```\nwords\n```', `${here}: code is not used here. Write it as plain words.`],
    ['a forced line break', 'one  \ntwo', `${here}: a forced line break is not used here. Start a new paragraph, or use a list.`],
    ['a link defined elsewhere', '[words]: /b/', `${here}: a link defined elsewhere is not used here. Write the address in the link: [words](/address/).`],
    ['a hidden title', '[words](/b/ "more")', `${here}: a link has a hidden title. Take "more" out: say it in the sentence.`],
    [
      'an address without its start',
      '[words](www.example.org)',
      `${here} link address: is "www.example.org", which is not written as it should be. Start with / for a page of this site, or https://, tel: or mailto:.`,
    ],
    [
      'bold around a link',
      '**[words](/b/)**',
      `${here}: bold holds more than plain words. Bold can hold plain words only. Put the ** marks inside the link, or end the bold before the component.`,
    ],
    [
      'bold around a component',
      '**It is <Fact id="rate" />**',
      `${here}: bold holds more than plain words. Bold can hold plain words only. Put the ** marks inside the link, or end the bold before the component.`,
    ],
    [
      'a list in a list',
      '- one\n  - two',
      'guides/money.mdx:14 > parts[0]: a list stands inside another list or line. Lists are flat: make it one list, or two with a sentence between.',
    ],
    [
      'two paragraphs in an item',
      '- one\n\n  two',
      'guides/money.mdx:15 > parts[0]: there is more than one paragraph where one line belongs. Keep one paragraph.',
    ],
    ['a list that starts elsewhere', '3. three', `${here}: a numbered list starts at 3. Start it at 1.`],
    ['an empty heading', '### ', `${here} heading words: is empty. Give it at least one entry.`],
    [
      'a table on its own',
      '| a | b |\n| - | - |\n| c | d |',
      `${here}: a table cannot stand on its own. Put it in <Table caption="…"> or <Comparison caption="…">.`,
    ],
  ])('%s', (_name, body, problem) => {
    expect(problemsOf(body)).toEqual([problem])
  })

  it('a comment, which cannot be read at all', () => {
    const [problem, ...others] = problemsOf('<!-- words -->')
    expect(problem).toMatch(/^guides\/money\.mdx:13 > parts: a "<" or "\{" starts something that does not end as it should/)
    expect(problem).toMatch(/Write \\< for a less-than sign and \\\{ for a curly bracket, and check that every component is closed\.$/)
    expect(others).toEqual([])
  })

  it('a component that is not closed', () => {
    expect(problemsOf('<Steps>\n<Step title="x">\nwords')).toEqual([
      'guides/money.mdx:17 > parts: Unexpected closing tag `</Part>`, expected corresponding closing tag for `<Step>`. Close every component: <Part …> … </Part>, or <Fact … />.',
    ])
  })

  it('words outside of every part', () => {
    expect(problemsOf('one\n\n</Part>\n\ntwo\n\n<Part slug="q" title="Q">\n\nthree')).toEqual([
      'guides/money.mdx:17 > parts: words cannot stand here by themselves. What can stand here: <Part>.',
    ])
  })

  it('several at once, so that nobody mends one to hear of the next', () => {
    expect(problemsOf('*one*\n\n> two\n\n- three\n  - four')).toHaveLength(3)
  })
})

describe('signs that mean something elsewhere are plain words here', () => {
  it.each(['costs < £100 & 5% off, 2 * 3', 'www.example.org, a@b.example and ~~this~~', 'export duty is paid', 'a_b, [x] and 3 > 2'])('%s', (words) => {
    expect(problemsOf(words)).toEqual([])
  })

  it('a component alone on a line of a sentence stays in its sentence', () => {
    expect(problemsOf('You get\n<Fact id="rate" />\na week.')).toEqual([])
  })
})

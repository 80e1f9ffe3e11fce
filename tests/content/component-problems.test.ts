import { describe, expect, it } from 'vitest'
import { problemsOf } from './guide-text.ts'

const here = 'guides/money.mdx:13 > parts[0]'
const blocks =
  '<KeyFact>, <Steps>, <Callout>, <DoDont>, <Contact>, <ServiceList>, <Comparison>, <Table>, <Timeline>, <Quote>, <LocalVariation>, <Video>, <Checklist>, <Picture>'

describe('a component that is not written as it should be is refused', () => {
  it.each([
    ['an unknown one', '<Nope />', [`${here}: <Nope> cannot stand here. What can stand here: ${blocks}.`]],
    ['a part of another one on its own', '<Step title="x">words</Step>', [`${here}: <Step> cannot stand here. What can stand here: ${blocks}.`]],
    [
      'a block in a sentence',
      'One <KeyFact label="a" fact="b" /> two',
      [`${here}: <KeyFact> cannot stand here. What can stand here: <Fact>, <Phone>, <Term>, <Foreign>.`],
    ],
    [
      'a block in a callout',
      '<Callout tone="note">\n<Picture picture="a" />\n</Callout>',
      ['guides/money.mdx:14 > parts[0]: <Picture> cannot stand here. Take it out.'],
    ],
    ['another child', '<DoDont><Do>a</Do><Maybe>b</Maybe></DoDont>', [`${here}: <Maybe> cannot stand here. What can stand here: <Do>, <Dont>.`]],
    [
      'an unknown attribute',
      '<KeyFact label="a" fact="b" colour="red" />',
      [`${here}: <KeyFact> has an unknown attribute "colour". Take it out or correct its spelling. It can have: label, fact, note.`],
    ],
    ['an attribute twice', '<KeyFact label="a" label="b" fact="c" />', [`${here}: <KeyFact> has "label" twice. Keep one of the two.`]],
    [
      'an attribute with a program in it',
      '<Contact service="a" why={b} />',
      [`${here}: <Contact> has a value in curly brackets. Write the value in straight quotes, such as title="Words".`],
    ],
    ['an attribute that is missing', '<Fact />', [`${here} <Fact> id: is missing. Add it: words.`]],
    ['an attribute without a value', '<KeyFact label fact="c" />', [`${here} <KeyFact> label: is "true", but must be words. Put it in quotes.`]],
    [
      'a choice that does not exist',
      '<Callout tone="loud">words</Callout>',
      [`${here} <Callout> tone: is "loud", which is not one of the choices. Use one of: note, important, urgent, emergency.`],
    ],
    [
      'a reference that is no slug',
      '<KeyFact label="a" fact="Bad Slug" />',
      [`${here} <KeyFact> fact: is "Bad Slug", which is not written as it should be. Use lower-case letters, digits and single hyphens.`],
    ],
    ['words where none belong', '<Fact id="x">words</Fact>', [`${here}: <Fact> has words inside it, which it cannot hold. Close it at once: <Fact … />.`]],
    [
      'bold in a term',
      '<Term id="x">**words**</Term>',
      [`${here}: <Term> holds more than plain words. Take out bold, links and components: only plain words can stand here.`],
    ],
    ['a telephone number in a link', '[<Phone service="x" />](/b/)', [`${here}: <Phone> stands inside a link. Move it out of the square brackets.`]],
    ['a step without a title', '<Steps>\n<Step>\nwords\n</Step>\n</Steps>', ['guides/money.mdx:14 > parts[0] <Step> title: is missing. Add it: words.']],
    [
      'bold in a quotation',
      '<Quote>one **two**</Quote>',
      [`${here}: <Quote> holds more than plain words. Take out bold, links and components: only plain words can stand here.`],
    ],
    [
      'a box in a checklist',
      '<Checklist title="t">\n- [ ] a\n</Checklist>',
      ['guides/money.mdx:14 > parts[0]: an item starts with a box, [ ]. Leave the box out: it is drawn for you.'],
    ],
    [
      'a numbered checklist',
      '<Checklist title="t">\n1. a\n</Checklist>',
      ['guides/money.mdx:14 > parts[0]: a checklist is numbered. Use - for its items, or <Steps> if the order matters.'],
    ],
    [
      'a video with the wrong values',
      '<Video title="t" url="x" minutes="ten" captions="maybe">words</Video>',
      [
        `${here} <Video> url: is "x", which is not written as it should be. Write a whole web address such as https://example.org/.`,
        `${here} <Video> minutes: is "ten", but must be a number. Write a number here.`,
        `${here} <Video> captions: is "maybe", but must be true or false. Write true or false here.`,
      ],
    ],
    [
      'a table with the wrong cells',
      '<Table caption="c">\n\n| a | b |\n| :- | - |\n| c | |\n| d |\n\n</Table>',
      [
        'guides/money.mdx:15 > parts[0]: the table sets how columns are aligned. Write the second line as | --- | --- |, without colons.',
        'guides/money.mdx:17 > parts[0]: a cell is empty. Write something in it, such as "None" or "Not known".',
        'guides/money.mdx:18 > parts[0]: a row has 1 cell, the first row has 2. Give every row the same number of cells.',
      ],
    ],
    [
      'a comparison with words in its corner',
      '<Comparison caption="c">\n\n| z | a | b |\n| - | - | - |\n| **k** | l | m |\n\n</Comparison>',
      [
        `${here}: the first heading of the comparison is "z". Leave the first heading empty: the first column names the rows.`,
        'guides/money.mdx:17 > parts[0]: The first cell of a row holds more than plain words. Take out bold, links and components: only plain words can stand here.',
      ],
    ],
  ])('%s', (_name, body, problems) => {
    expect(problemsOf(body)).toEqual(problems)
  })
})

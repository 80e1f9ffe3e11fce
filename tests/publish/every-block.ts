import { line, paragraph, text } from './small-records.ts'

/** A guide part with every kind of stored block and inline in it, each with words found nowhere else. */
export const everyBlock: Record<string, unknown>[] = [
  paragraph('It is ', { kind: 'fact', fact: 'benefit' }, ' or ', { kind: 'fact', fact: 'benefit', form: 'value' }, ' in all.'),
  paragraph('Ring ', { kind: 'phone', service: 'carers-line' }, ' for ', { kind: 'term', term: 'respite', words: 'a respite stay' }, '.'),
  paragraph('A second ', { kind: 'term', term: 'respite', words: 'respite mention' }, ' and ', { kind: 'foreign', language: 'cy', value: 'gofalwr' }, '.'),
  paragraph({ kind: 'link', to: '/services/carers-line/', children: [text('linked words')] }),
  { kind: 'heading', level: 3, children: [text('How much? '), { kind: 'fact', fact: 'benefit' }] },
  { kind: 'heading', level: 4, children: line('How much?') },
  { kind: 'list', ordered: false, items: [line('list item')] },
  { kind: 'keyFact', label: 'Key label', fact: 'benefit', note: 'key note' },
  { kind: 'steps', steps: [{ title: 'Step title', body: [paragraph('step body')] }] },
  { kind: 'callout', tone: 'urgent', title: 'Callout title', body: [paragraph('callout body')] },
  { kind: 'doDont', dos: [line('do this')], donts: [line('never that')] },
  { kind: 'contact', service: 'carers-line', why: 'contact why' },
  { kind: 'serviceList', title: 'List title', topic: 'money', area: 'north-council' },
  {
    kind: 'comparison',
    caption: 'Who does what',
    columns: ['North', 'South'],
    rows: [{ label: 'Row label', cells: [line('north cell'), line('south cell')] }],
  },
  { kind: 'table', caption: 'Table caption', head: ['Head one', 'Head two'], rows: [[line('cell one'), line('cell two')]] },
  { kind: 'timeline', events: [{ when: 'Week one', body: line('event body') }] },
  { kind: 'quote', words: 'quoted words', who: 'Jo' },
  { kind: 'localVariation', title: 'Variation title', variations: [{ council: 'north-council', body: [paragraph('variation body')] }] },
  { kind: 'video', title: 'Video title', url: 'https://video.example/1', hasCaptions: true, transcript: [paragraph('transcript words')] },
  { kind: 'checklist', title: 'Checklist title', items: [line('tick me')] },
  { kind: 'picture', picture: 'phone', caption: 'picture caption' },
]

/** Words that must be in every format of a page with all blocks. */
export const everyWord: readonly string[] = [
  ...['£86.45 a week', '£86.45 in all', '0800 000 0000', 'a respite stay', 'respite mention', 'gofalwr', 'linked words', 'list item'],
  ...['Key label', 'key note', 'Step title', 'step body', 'Callout title', 'callout body', 'do this', 'never that', 'contact why', 'List title'],
  ...['Who does what', 'North', 'Row label', 'south cell', 'Table caption', 'Head two', 'cell one', 'Week one', 'event body', 'quoted words', 'Jo'],
  ...['Variation title', 'North Council', 'variation body', 'Video title', 'transcript words', 'Checklist title', 'tick me', 'picture caption'],
]

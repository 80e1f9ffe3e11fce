import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Line, NodeOf } from '../../../../content/document/node.ts'
import type { Handlers } from '../../../../content/document/render.ts'
import { formatDay } from '../day.ts'
import { blanksAsControls } from './blanks.ts'
import type { DrawHtml, HtmlContext } from './context.ts'
import { link } from './link.ts'

type AdviceHandlers = Pick<
  Handlers<ElementContent, HtmlContext>,
  'keyFact' | 'steps' | 'callout' | 'doDont' | 'timeline' | 'quote' | 'localVariation' | 'checklist' | 'blanks' | 'video' | 'easyReadStep' | 'picture'
>

const toneWords: Record<NodeOf<'callout'>['tone'], string> = { note: 'Note', important: 'Important', urgent: 'Urgent', emergency: 'Emergency' }

function markedList(kind: 'do' | 'dont', words: string, lines: Line[], draw: DrawHtml): ElementContent[] {
  if (lines.length === 0) return []
  return [
    h(`div.${kind}`, [
      h('p.list-title', h('strong', words)),
      h(
        'ul',
        lines.map((line) => h('li', draw.all(line))),
      ),
    ]),
  ]
}

export function videoDetails({ minutes, hasCaptions, isSigned }: NodeOf<'video'>): string {
  const length = minutes === undefined ? [] : [minutes === 1 ? '1 minute' : `${minutes} minutes`]
  return [...length, hasCaptions ? 'with captions' : 'no captions', ...(isSigned ? ['British Sign Language'] : [])].join(', ')
}

export const adviceHandlers: AdviceHandlers = {
  keyFact: ({ label, value, note, asOf }) =>
    h('dl.key-fact', [h('div', [h('dt', label), h('dd.key-fact-value', value), h('dd.key-fact-note', [note ? `${note} ` : '', asOfLine(asOf)])])]),

  steps: ({ steps }, draw) =>
    h(
      'ol.steps',
      steps.map(({ title, body }) => h('li', [h('p.step-title', h('strong', title)), ...draw.all(body)])),
    ),

  callout: ({ tone, title, body }, draw) =>
    h(`div.callout.callout-${tone}`, [h('p.callout-label', h('strong', title ? `${toneWords[tone]}: ${title}` : toneWords[tone])), ...draw.all(body)]),

  doDont: ({ dos, donts }, draw) => h('div.do-dont', [...markedList('do', 'Do', dos, draw), ...markedList('dont', 'Do not', donts, draw)]),

  timeline: ({ events }, draw) =>
    h(
      'ol.timeline',
      events.map(({ when, body }) => h('li', [h('p.when', h('strong', when)), h('p', draw.all(body))])),
    ),

  quote: ({ words, who }) => h('figure.quote', [h('blockquote', h('p', words)), ...(who ? [h('figcaption', who)] : [])]),

  localVariation: ({ title, variations }, draw) =>
    h('div.local', [
      h('p.list-title', h('strong', title ?? 'This depends on where you live')),
      ...variations.map(({ council, body }) => h('div.local-place', [h('p.local-name', h('strong', council)), ...draw.all(body)])),
    ]),

  checklist: ({ title, items }, draw) =>
    h('div.checklist', [
      h('p.list-title', h('strong', title)),
      h(
        'ul',
        items.map((item) => h('li', draw.all(item))),
      ),
    ]),

  blanks: ({ blanks }) => blanksAsControls(blanks),

  video: (video, draw) =>
    h('div.video', [
      h('p', [link(video.url, `Watch the video: ${video.title}`), ` (${videoDetails(video)})`]),
      h('details', [h('summary', `Read the words of the video: ${video.title}`), ...draw.all(video.transcript)]),
    ]),

  easyReadStep: ({ picture, statements }, draw, context) =>
    h('div.easy-step', [
      image(picture, context),
      h(
        'div',
        statements.map((statement) => h('p', draw.all(statement))),
      ),
    ]),

  picture: ({ picture, caption }, _draw, context) => h('figure.picture', [image(picture, context), ...(caption ? [h('figcaption', caption)] : [])]),
}

function image({ file, alt, width, height }: NodeOf<'picture'>['picture'], { toPicture }: HtmlContext): ElementContent {
  return h('img', { src: toPicture(file), alt, width, height, decoding: 'async' })
}

/** "Correct on 6 April 2026." A source without a date says so. */
function asOfLine(asOf: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(asOf)) return `Correct on ${formatDay(asOf)}.`
  return /^\d{4}/.test(asOf) ? `Correct in ${formatDay(asOf)}.` : `Date of the source: ${asOf}.`
}

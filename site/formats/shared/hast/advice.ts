import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { fill } from '../../../../content/document/fill.ts'
import type { Line, NodeOf } from '../../../../content/document/node.ts'
import type { Handlers } from '../../../../content/document/render.ts'
import { asOfLine, videoDetails } from '../frame.ts'
import { blanksAsControls } from './blanks.ts'
import type { DrawHtml, HtmlContext } from './context.ts'
import { link } from './link.ts'

type AdviceHandlers = Pick<
  Handlers<ElementContent, HtmlContext>,
  'keyFact' | 'steps' | 'callout' | 'doDont' | 'timeline' | 'quote' | 'localVariation' | 'checklist' | 'blanks' | 'video' | 'easyReadStep' | 'picture'
>

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

export const adviceHandlers: AdviceHandlers = {
  keyFact: ({ label, value, note, asOf }, _draw, { frame }) =>
    h('dl.key-fact', [h('div', [h('dt', label), h('dd.key-fact-value', value), h('dd.key-fact-note', [note ? `${note} ` : '', asOfLine(asOf, frame)])])]),

  steps: ({ steps }, draw) =>
    h(
      'ol.steps',
      steps.map(({ title, body }) => h('li', [h('p.step-title', h('strong', title)), ...draw.all(body)])),
    ),

  callout: ({ tone, title, body }, draw, { frame: { words } }) =>
    h(`div.callout.callout-${tone}`, [h('p.callout-label', h('strong', title ? `${words[tone]}: ${title}` : words[tone])), ...draw.all(body)]),

  doDont: ({ dos, donts }, draw, { frame: { words } }) =>
    h('div.do-dont', [...markedList('do', words.do, dos, draw), ...markedList('dont', words.doNot, donts, draw)]),

  timeline: ({ events }, draw) =>
    h(
      'ol.timeline',
      events.map(({ when, body }) => h('li', [h('p.when', h('strong', when)), h('p', draw.all(body))])),
    ),

  quote: ({ words, who }) => h('figure.quote', [h('blockquote', h('p', words)), ...(who ? [h('figcaption', who)] : [])]),

  localVariation: ({ title, variations }, draw, { frame: { words } }) =>
    h('div.local', [
      h('p.list-title', h('strong', title ?? words.dependsOnWhere)),
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

  video: (video, draw, { frame }) =>
    h('div.video', [
      h('p', [link(video.url, fill(frame.words.watchVideo, video)), ` (${videoDetails(video, frame)})`]),
      h('details', [h('summary', fill(frame.words.readVideo, video)), ...draw.all(video.transcript)]),
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

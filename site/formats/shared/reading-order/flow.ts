import type { Line } from '../../../../content/document/node.ts'
import type { Handlers } from '../../../../content/document/render.ts'
import { fill } from '../../../../content/document/fill.ts'
import { asOfLine, videoDetails } from '../frame.ts'
import { leftToRight, words, type ReadingContext, type ReadingDraw } from './inline.ts'
import { close, indent, paragraph, title, type Paragraph } from './paragraph.ts'

type FlowKind =
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'section'
  | 'keyFact'
  | 'steps'
  | 'callout'
  | 'doDont'
  | 'quote'
  | 'localVariation'
  | 'video'
  | 'checklist'
  | 'blanks'
  | 'picture'
  | 'easyReadStep'

/** Items under one another without empty lines, so that they are heard as one list. */
export function listOf(items: readonly Line[], draw: ReadingDraw, marker: (index: number) => string = () => '- '): Paragraph[] {
  return items.map((item, index) => paragraph(words(item, draw), { marker: marker(index), space: index === 0 ? 1 : 0 }))
}

export const flowHandlers: Pick<Handlers<Paragraph[], ReadingContext>, FlowKind> = {
  paragraph: ({ children }, draw) => [paragraph(words(children, draw))],
  heading: ({ level, children }, draw) => [title(words(children, draw), level)],
  list: ({ ordered, items }, draw) => listOf(items, draw, (index) => (ordered ? `${index + 1}. ` : '- ')),
  section: ({ title: name, level, children }, draw) => [title(name, level), ...draw.all(children).flat()],
  keyFact: ({ label, value, note, asOf }, _draw, { frame }) => [
    paragraph(`${label}: ${value}`),
    ...(note ? close([paragraph(note)]) : []),
    ...close([paragraph(asOfLine(asOf, frame))]),
  ],
  steps: ({ steps }, draw, { frame }) =>
    steps.flatMap((step, index) => [
      paragraph(`${fill(frame.words.step, { number: index + 1 })}: ${step.title}`),
      ...indent(close(draw.all(step.body).flat())),
    ]),
  callout: ({ tone, title: name, body }, draw, { frame }) => [paragraph(`${frame.words[tone]}: ${name ?? ''}`), ...indent(close(draw.all(body).flat()))],
  doDont: ({ dos, donts }, draw, { frame: { words: said } }) => [
    ...(dos.length > 0 ? [paragraph(`${said.do}:`), ...indent(close(listOf(dos, draw)))] : []),
    ...(donts.length > 0 ? [paragraph(`${said.doNot}:`), ...indent(close(listOf(donts, draw)))] : []),
  ],
  quote: ({ words: said, who }, _draw, { frame }) => [paragraph(`“${said}”`), ...(who ? close([paragraph(fill(frame.words.saidBy, { who }))]) : [])],
  localVariation: ({ title: name, variations }, draw, { frame }) => [
    paragraph(name ?? frame.words.dependsOnWhere),
    ...variations.flatMap(({ council, body }) => [paragraph(`${fill(frame.words.inTheAreaOf, { council })}:`), ...indent(close(draw.all(body).flat()))]),
  ],
  video: (video, draw, { frame }) => [
    paragraph(`${fill(frame.words.watchVideo, video)} (${videoDetails(video, frame)})`),
    ...close([paragraph(leftToRight(video.url, frame))]),
    paragraph(fill(frame.words.readVideo, video)),
    ...indent(draw.all(video.transcript).flat()),
  ],
  checklist: ({ title: name, items }, draw) => [paragraph(name), ...close(listOf(items, draw, () => '[ ] '))],
  // Only what to write: rows of underlines are a noise when read aloud and in braille.
  blanks: ({ blanks }) => blanks.map(({ label, hint }, index) => paragraph(hint ? `${label}: ${hint}` : label, { marker: '- ', space: index === 0 ? 1 : 0 })),
  picture: ({ picture, caption }, _draw, { frame }) => [
    ...(picture.alt ? [paragraph(`${frame.words.picture}: ${picture.alt}`)] : []),
    ...(caption ? [paragraph(caption, { space: picture.alt ? 0 : 1 })] : []),
  ],
  easyReadStep: ({ picture, statements }, draw, { frame }) => {
    const lines = statements.map((statement, index) => paragraph(words(statement, draw), { space: index === 0 && !picture.alt ? 1 : 0 }))
    return picture.alt ? [paragraph(`${frame.words.picture}: ${picture.alt}`), ...lines] : lines
  },
}

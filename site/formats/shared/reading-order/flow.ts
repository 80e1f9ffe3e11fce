import type { Line } from '../../../../content/document/node.ts'
import type { Handlers } from '../../../../content/document/render.ts'
import { formatDay } from '../day.ts'
import { words, type ReadingContext, type ReadingDraw } from './inline.ts'
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

const tones = { note: 'Note', important: 'Important', urgent: 'Urgent', emergency: 'Emergency' } as const

/** Items under one another without empty lines, so that they are heard as one list. */
export function listOf(items: readonly Line[], draw: ReadingDraw, marker: (index: number) => string = () => '- '): Paragraph[] {
  return items.map((item, index) => paragraph(words(item, draw), { marker: marker(index), space: index === 0 ? 1 : 0 }))
}

export const flowHandlers: Pick<Handlers<Paragraph[], ReadingContext>, FlowKind> = {
  paragraph: ({ children }, draw) => [paragraph(words(children, draw))],
  heading: ({ level, children }, draw) => [title(words(children, draw), level)],
  list: ({ ordered, items }, draw) => listOf(items, draw, (index) => (ordered ? `${index + 1}. ` : '- ')),
  section: ({ title: name, level, children }, draw) => [title(name, level), ...draw.all(children).flat()],
  keyFact: ({ label, value, note, asOf }) => [
    paragraph(`${label}: ${value}`),
    ...(note ? close([paragraph(note)]) : []),
    ...close([paragraph(`From ${formatDay(asOf)}`)]),
  ],
  steps: ({ steps }, draw) => steps.flatMap((step, index) => [paragraph(`Step ${index + 1}: ${step.title}`), ...indent(close(draw.all(step.body).flat()))]),
  callout: ({ tone, title: name, body }, draw) => [paragraph(`${tones[tone]}: ${name ?? ''}`), ...indent(close(draw.all(body).flat()))],
  doDont: ({ dos, donts }, draw) => [
    ...(dos.length > 0 ? [paragraph('Do:'), ...indent(close(listOf(dos, draw)))] : []),
    ...(donts.length > 0 ? [paragraph('Do not:'), ...indent(close(listOf(donts, draw)))] : []),
  ],
  quote: ({ words: said, who }) => [paragraph(`“${said}”`), ...(who ? close([paragraph(`Said by ${who}`)]) : [])],
  localVariation: ({ title: name, variations }, draw) => [
    ...(name ? [paragraph(name)] : []),
    ...variations.flatMap(({ council, body }) => [paragraph(`In the area of ${council}:`), ...indent(close(draw.all(body).flat()))]),
  ],
  video: ({ title: name, url, minutes, hasCaptions, isSigned, transcript }, draw) => [
    paragraph(
      `Video: ${[name, minutes && `${minutes} minutes`, hasCaptions && 'with captions', isSigned && 'with British Sign Language'].filter(Boolean).join(', ')}`,
    ),
    ...close([paragraph(`Watch it at ${url}`)]),
    paragraph('What is said in the video:'),
    ...indent(draw.all(transcript).flat()),
  ],
  checklist: ({ title: name, items }, draw) => [paragraph(name), ...close(listOf(items, draw, () => '[ ] '))],
  // Only what to write: rows of underlines are a noise when read aloud and in braille.
  blanks: ({ blanks }) => blanks.map(({ label, hint }, index) => paragraph(hint ? `${label}: ${hint}` : label, { marker: '- ', space: index === 0 ? 1 : 0 })),
  picture: ({ picture, caption }) => [
    ...(picture.alt ? [paragraph(`Picture: ${picture.alt}`)] : []),
    ...(caption ? [paragraph(caption, { space: picture.alt ? 0 : 1 })] : []),
  ],
  easyReadStep: ({ picture, statements }, draw) => {
    const lines = statements.map((statement, index) => paragraph(words(statement, draw), { space: index === 0 && !picture.alt ? 1 : 0 }))
    return picture.alt ? [paragraph(`Picture: ${picture.alt}`), ...lines] : lines
  },
}

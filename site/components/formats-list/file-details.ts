import { commaOf } from '../../../content/document/comma-of.ts'
import { fill } from '../../../content/document/fill.ts'
import type { InterfaceWord, InterfaceWords } from '../../../content/schema/interface-words.ts'
import type { FormatEntry } from '../../formats/format.ts'
import type { Frame } from '../../formats/shared/frame.ts'
import { fileSize } from './file-size.ts'

/** "4 pages, 90 KB": what a reader weighs before opening or printing a file, after what they must know of it. */
export function fileDetails(
  { format, bytes, pages, note }: Pick<FormatEntry, 'format' | 'bytes' | 'pages' | 'note'>,
  { words, language }: Pick<Frame, 'words' | 'language'>,
): string {
  return [
    ...(note === undefined ? [] : [format === 'braille' ? words.madeByComputer : note]),
    ...(pages === undefined ? [] : [pages === 1 ? words.onePage : fill(words.pages, { number: pages })]),
    fileSize(bytes, language),
  ].join(commaOf(language))
}

/** Formats that have a name in every language. */
const namedFormats: Readonly<Partial<Record<string, InterfaceWord>>> = {
  pdf: 'formatPdf',
  'large-print': 'formatLargePrint',
  text: 'formatText',
  epub: 'formatEpub',
  braille: 'formatBraille',
}

/** What a format is called in a language. */
export function formatLabel({ format, label }: Pick<FormatEntry, 'format' | 'label'>, words: InterfaceWords): string {
  const name = namedFormats[format]
  return name === undefined ? label : words[name]
}

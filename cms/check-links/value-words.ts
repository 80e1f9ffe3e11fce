import { daysWords, hoursWords, limitsWords } from '../../content/document/opening/opening-words.ts'
import { joinSentences } from '../../content/document/join-sentences.ts'
import { priceWords } from '../../content/document/service-words.ts'
import type { OpeningTime } from '../../content/schema/opening-time.ts'
import type { CostOption } from '../../content/schema/service.ts'
import { toRecordRow } from './field-value.ts'
import type { FieldValue, ProviderField, ProviderRows, Row } from './provider-fields.ts'

/** What places are called, by their id. */
export type PlaceNames = ReadonlyMap<string, string>

/** A value as a person reads it, row by row; nothing when it is empty. */
export function valueWords(field: ProviderField, value: FieldValue, places: PlaceNames): string[] {
  const { kind, choices, rows, path } = field
  if (rows) return (value as Row[]).map((row) => (rowWords[path] ?? anyRow)(rows, row, places))
  if (typeof value !== 'string') return value.map((item) => (typeof item === 'string' ? labelOf(choices, item) : ''))
  if (value === '') return []
  return kind === 'choice' ? [labelOf(choices, value)] : value.split('\n').filter((line) => line.trim() !== '')
}

type RowWords = (rows: ProviderRows, row: Row, places: PlaceNames) => string

const rowWords: Readonly<Record<string, RowWords>> = {
  phones: phoneWords,
  openingTimes: openingWords,
  costOptions: (rows, row) => {
    const price = toRecordRow(rows.columns, row) as CostOption
    return joinSentences([priceWords(price), limitsWords(price)]) ?? ''
  },
}

/** Column by column, for rows that nobody has found better words for. */
const anyRow: RowWords = ({ columns }, row, places) => columns.flatMap((column) => valueWords(column, row[column.path] ?? '', places)).join(', ')

function phoneWords({ columns }: ProviderRows, { number = '', label = '', kind = '' }: Row): string {
  const kinds = columns.find(({ path }) => path === 'kind')?.choices ?? []
  const notes = [kind === 'phone' ? '' : labelOf(kinds, String(kind)), label].filter((note) => note.length > 0).join(', ')
  return notes ? `${String(number)} (${notes})` : String(number)
}

/** "Monday to Friday, 9am to 5pm, at Hartwick Hall. Term time only." */
function openingWords({ columns }: ProviderRows, row: Row, places: PlaceNames): string {
  // What is empty is absent in a record, but for the weeks.
  const time = { weeks: [], days: [], ...toRecordRow(columns, row) } as unknown as OpeningTime
  const hours = hoursWords(time)?.replace(/^[AFM]/, (letter) => letter.toLowerCase())
  const place = row['location'] ? `at ${places.get(String(row['location'])) ?? 'another place'}` : undefined
  const when = [daysWords(time), hours, place].filter((words) => words !== undefined).join(', ')
  return joinSentences([when, limitsWords(time), time.link]) ?? ''
}

const labelOf = (choices: ProviderField['choices'], value: string): string => choices.find((choice) => choice.value === value)?.label ?? value

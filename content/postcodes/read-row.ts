import type { Column } from './directory-columns.ts'

/** A postcode that is in use, and where it is. */
export interface PostcodeRow {
  /** With one space: `DT1 1XJ` */
  postcode: string
  /** Codes of the Office for National Statistics: its council, then its county if it lies in one. */
  councils: string[]
  /** Absent where the directory gives no place (Isle of Man, large users). */
  point?: { latitude: number; longitude: number }
}

const code = /^[EWSNLM]\d{8}$/
/** "(pseudo) England": what stands where there is no county. */
const pseudo = /^[A-Z]99999999$/
/** The directory's own sign for "not known". */
const nowhere = 99

/**
 * Reads one row.
 * @returns the postcode; nothing for one that has ended; or in a word what is wrong with the row
 */
export function readRow(cells: readonly string[], columns: Record<Column, number>): PostcodeRow | undefined | { problem: string; field: string } {
  const cell = (column: Column): string => (cells[columns[column]] ?? '').trim()
  if (cell('ended') !== '') return undefined
  const postcode = toPostcode(cell('postcode'))
  if (postcode === undefined) return { field: 'postcode', problem: `"${cell('postcode').slice(0, 20)}" is no postcode` }
  const councils = [cell('council'), cell('county')].filter((value) => value !== '' && !pseudo.test(value))
  const strange = councils.find((value) => !code.test(value))
  if (strange !== undefined) return { field: 'council', problem: `"${strange.slice(0, 20)}" is no code like E06000059` }
  const point = readPoint(cell('latitude'), cell('longitude'))
  return 'problem' in point ? point : { postcode, councils, ...point }
}

function readPoint(north: string, east: string): Pick<PostcodeRow, 'point'> | { problem: string; field: string } {
  const [latitude, longitude] = [toNumber(north), toNumber(east)]
  if (latitude === undefined || longitude === undefined) return { field: 'lat, long', problem: 'are no numbers' }
  if (latitude > nowhere) return {}
  const isInReach = latitude >= 49 && latitude <= 61.5 && longitude >= -9 && longitude <= 2
  return isInReach ? { point: { latitude, longitude } } : { field: 'lat, long', problem: `${latitude}, ${longitude} is not in the United Kingdom` }
}

const toNumber = (value: string): number | undefined => (value === '' || Number.isNaN(Number(value)) ? undefined : Number(value))

/** "dt11xj", "DT1  1XJ" and "DT1 1XJ" are `DT1 1XJ`. */
export function toPostcode(value: string): string | undefined {
  const [, outward, inward] = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/.exec(value.toUpperCase().replaceAll(/\s/g, '')) ?? []
  return outward && inward ? `${outward} ${inward}` : undefined
}

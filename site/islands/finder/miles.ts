import type { FinderRow } from './rows.ts'

type Point = readonly [north: number, east: number]

/** Mean radius of the earth in miles. */
const radius = 3958.8
const toRadians = (hundredths: number): number => (hundredths / 100) * (Math.PI / 180)

/** Miles between two points in hundredths of a degree, along the earth (haversine). */
export function milesBetween([north, east]: Point, [otherNorth, otherEast]: Point): number {
  const half = (from: number, to: number): number => Math.sin(toRadians(to - from) / 2) ** 2
  const across = Math.cos(toRadians(north)) * Math.cos(toRadians(otherNorth)) * half(east, otherEast)
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(half(north, otherNorth) + across)))
}

/** Miles to the nearest place of a service that can be visited; nothing where none is known. */
export function milesTo({ points }: FinderRow, from: Point | undefined): number | undefined {
  return from === undefined || points.length === 0 ? undefined : Math.min(...points.map((point) => milesBetween(from, point)))
}

/** "Less than a mile", "About 3 miles". The middle of a postcode's first half can be some miles from a home. */
export function milesWords(miles: number): string {
  const whole = Math.round(miles)
  return whole < 1 ? 'Less than a mile' : `About ${whole} ${whole === 1 ? 'mile' : 'miles'}`
}

/** How many hundredths of a degree so many miles are at most, upwards and sideways. */
export function spanOf(miles: number, [north]: Point): Point {
  const up = (miles / radius) * (180 / Math.PI) * 100
  return [up, up / Math.cos(toRadians(Math.abs(north) + up))]
}

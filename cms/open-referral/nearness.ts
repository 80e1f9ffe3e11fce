/** Mean radius of the earth in metres. */
const radius = 6_371_009
const toRadians = (degrees: number): number => (degrees * Math.PI) / 180

export interface Point {
  latitude: number
  longitude: number
}

/** Metres between two points, along the earth (haversine). */
export function metresBetween(one: Point, other: Point): number {
  const half = (from: number, to: number): number => Math.sin(toRadians(to - from) / 2) ** 2
  const across = Math.cos(toRadians(one.latitude)) * Math.cos(toRadians(other.latitude)) * half(one.longitude, other.longitude)
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(half(one.latitude, other.latitude) + across)))
}

/** The smallest box of latitudes and longitudes with everything that is so near. */
export function boxAround({ latitude, longitude }: Point, metres: number) {
  const up = (metres / radius) * (180 / Math.PI)
  // Meridians come together towards the pole: the box is as wide as it has to be at its own far end.
  const aside = up / Math.cos(toRadians(Math.min(89, Math.abs(latitude) + up)))
  return { south: latitude - up, north: latitude + up, west: longitude - aside, east: longitude + aside }
}

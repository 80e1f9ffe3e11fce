/**
 * Councils that a page or file is for: those of the document it stands at or below.
 * @returns nothing when it is for everybody
 */
export function placesOfAddress(address: string, places: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  // `/services/x/x.pdf` belongs to `/services/x/`; `/near/x/breaks/` is about the place `/places/x/`.
  const [, collection, slug] = address.split('/')
  return places.get(`/${collection === 'near' ? 'places' : collection}/${slug}/`)
}

/** What two services, or two organisations, are compared by. Records, rows of a spreadsheet and entries of the CMS all have it. */
export interface ComparedEntry {
  /** What the caller knows it by: an id, a slug, a row number. */
  key: string
  name: string
  /** As printed; anything but digits is ignored. */
  phones: readonly string[]
  website?: string | undefined
  postcodes: readonly string[]
  email?: string | undefined
  /** Charity and company numbers after their scheme, "GB-CHC 123456": an organisation has them for itself alone. */
  numbers?: readonly string[]
}

/** An entry that may be the same, and why. */
export interface PossibleDuplicate {
  key: string
  name: string
  /** Sentences without a full stop, the strongest first: "It has the same name". */
  reasons: readonly string[]
  /** How sure it is: the points of `reasons` together. Higher is surer. */
  points: number
}

/** What two entries of the directory are compared by. Records, rows of a spreadsheet and entries of the CMS all have it. */
export interface ComparedService {
  /** What the caller knows it by: an id, a slug, a row number. */
  key: string
  name: string
  /** As printed; anything but digits is ignored. */
  phones: readonly string[]
  website?: string | undefined
  postcodes: readonly string[]
}

/** An entry that may be the same service, and why. */
export interface PossibleDuplicate {
  key: string
  name: string
  /** Sentences without a full stop, the strongest first: "It has the same name". */
  reasons: readonly string[]
  /** How sure it is: the points of `reasons` together. Higher is surer. */
  points: number
}

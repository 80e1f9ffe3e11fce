/** A rule of PDF/UA-1 that a file breaks. `code` is the Matterhorn 1.1 condition, or `structure`, `reading` or `house`. */
export interface Finding {
  code: string
  problem: string
}

export type Report = (code: string, problem: string) => void

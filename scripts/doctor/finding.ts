/** What one look found. */
export interface Finding {
  about: string
  /** What was found, in a few words. */
  words: string
  /** How to put it right. Without it all is well. */
  remedy?: string
  /** Waymark runs without it: told, but no failure. */
  isOptional?: boolean
}

/** "OK       Disk: 34.2 GB free", and for a problem the remedy on the next line. */
export function formatFinding({ about, words, remedy, isOptional = false }: Finding): string {
  if (remedy === undefined) return `OK       ${about}: ${words}`
  return `${isOptional ? 'MISSING ' : 'PROBLEM '} ${about}: ${words}\n         ${remedy}`
}

/** Whether something has to be put right before Waymark can run. */
export function isProblem({ remedy, isOptional = false }: Finding): boolean {
  return remedy !== undefined && !isOptional
}

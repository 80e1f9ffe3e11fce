export type HeadingLevel = 1 | 2 | 3 | 4

/**
 * Heading levels as they come in reading order: none is skipped (Matterhorn 14-003), whatever an editor chose. A page
 * without parts starts at level 3 in the editor and at level 2 on paper.
 */
export class HeadingLevels {
  #last: HeadingLevel = 1

  next(wanted: HeadingLevel): HeadingLevel {
    const deepest = Math.min(this.#last + 1, 4) as HeadingLevel
    this.#last = wanted > deepest ? deepest : wanted
    return this.#last
  }
}

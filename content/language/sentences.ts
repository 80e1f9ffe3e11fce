const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** Stands for a full stop that does not end a sentence; from Unicode's private area, so it is in no text. */
const heldStop = '\uE000'

/** Full stops after titles, "e.g." and "i.e.", "No. 5", and the number of a list's item. Those inside "9.30am" end nothing anyway. */
const held: readonly RegExp[] = [/\b(?:Dr|Mr|Mrs|Ms|St|Prof|Rev)\.(?=\s)/g, /\b(?:e\.g|i\.e)\./gi, /\bNo\.(?=\s\d)/g, /^\s*\d{1,2}\.(?=\s)/gm]

/** Where a sentence stands in its text: from its first character to after its last, without the blanks around it. */
export interface SentenceSpan {
  start: number
  end: number
}

/** Where the sentences of a text begin and end, in order. A new line always ends one. */
export function sentenceSpans(text: string): SentenceSpan[] {
  // Each held stop takes the place of one stop, so that nothing moves.
  const guarded = held.reduce((words, pattern) => words.replace(pattern, (found) => found.replaceAll('.', heldStop)), text)
  const lines = [...guarded.matchAll(/[^\n]+/g)]
  return lines.flatMap(({ 0: line, index: lineStart }) =>
    [...segmenter.segment(line)]
      .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
      .map(({ segment, index }) => {
        const start = lineStart + index + (segment.length - segment.trimStart().length)
        return { start, end: start + segment.trim().length }
      }),
  )
}

/** Sentences of a text, in order. A new line always ends one. */
export function sentencesIn(text: string): string[] {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end))
}

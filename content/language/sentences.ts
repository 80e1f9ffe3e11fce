const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** Stands for a full stop that does not end a sentence; from Unicode's private area, so it is in no text. */
const heldStop = '\uE000'

/** Full stops after titles, "e.g." and "i.e.", "No. 5", and the number of a list's item. Those inside "9.30am" end nothing anyway. */
const held: readonly RegExp[] = [/\b(?:Dr|Mr|Mrs|Ms|St|Prof|Rev)\.(?=\s)/g, /\b(?:e\.g|i\.e)\./gi, /\bNo\.(?=\s\d)/g, /^\s*\d{1,2}\.(?=\s)/gm]

/** Sentences of a text, in order. A new line always ends one. */
export function sentencesIn(text: string): string[] {
  const guarded = held.reduce((words, pattern) => words.replace(pattern, (found) => found.replaceAll('.', heldStop)), text)
  return guarded
    .split(/\n+/)
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.replaceAll(heldStop, '.').trim()))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

/**
 * What is said after words that we put before it (`joinSentences`): the note of "You pay for this. £2 for tea."
 * @returns an empty note where nothing follows; nothing where the words do not begin so
 */
export function noteAfter(words: string, said: string): string | undefined {
  if (said === words) return ''
  return said.startsWith(`${words}. `) ? said.slice(words.length + 2) : undefined
}

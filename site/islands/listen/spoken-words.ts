const isolated = (number: string): RegExp => new RegExp(`(?<![\\d£])${number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\d)`, 'g')

/** "0 8 0 0, 3 6 8, 8 3 4 9": digit by digit with a rest between groups, as people say a number to ring. */
function digitByDigit(number: string): string {
  return number
    .trim()
    .split(/[\s-]+/)
    .map((group) => group.replace(/(?<=.)(?=.)/g, ' '))
    .join(', ')
}

/** A number written like one to ring, though it is no link. */
const looksLikePhone = /(?<![\d£])(?:\+44 ?\d|0\d)(?:[ ]?\d){7,9}(?!\d)/g

/**
 * A sentence as a voice should say it.
 * @param phones numbers in it that can be rung, as they are written: "999", "0800 368 8349"
 * @param isEnglish whether "16–64" is said in English: "16 to 64". Other languages leave it to the voice
 */
export function spokenWords(words: string, phones: readonly string[] = [], isEnglish = true): string {
  const told = [...phones].sort((one, other) => other.length - one.length).reduce((text, phone) => text.replace(isolated(phone), digitByDigit), words)
  const ranges = isEnglish ? told.replace(/(?<=\d)\s?[–—]\s?(?=[£\d])/g, ' to ') : told
  return ranges.replace(looksLikePhone, digitByDigit).replace(/\s+/g, ' ').trim()
}

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
 */
export function spokenWords(words: string, phones: readonly string[] = []): string {
  const told = [...phones].sort((one, other) => other.length - one.length).reduce((text, phone) => text.replace(isolated(phone), digitByDigit), words)
  return told
    .replace(looksLikePhone, digitByDigit)
    .replace(/(?<=\d)\s?[–—]\s?(?=[£\d])/g, ' to ')
    .replace(/\s+/g, ' ')
    .trim()
}

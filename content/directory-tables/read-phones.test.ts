import { describe, expect, it } from 'vitest'
import { readPhones } from './read-phones.ts'

const numbers = (text: string) => readPhones(text)?.map(({ number, label }) => (label === undefined ? number : `${number} (${label})`))

describe('phone numbers in the cell of a spreadsheet', () => {
  it.each([
    ['+44 (0)1305 221000', ['01305 221000']],
    ['(01305) 221000', ['01305 221000']],
    ['Tel: 01305-221000 (office)', ['01305 221000 (office)']],
    ['01305 221000 ext 4', ['01305 221000 (ext 4)']],
    ['01305 221000, option 2', ['01305 221000 (option 2)']],
    ['01305 221000, 07700 900123', ['01305 221000', '07700 900123']],
    ['01305 221000 or 07700 900123 / 0800 1111', ['01305 221000', '07700 900123', '0800 1111']],
    ['18001 0300 123 4567', ['18001 0300 123 4567']],
    ['116 123\n999', ['116 123', '999']],
  ])('are read from "%s"', (text, expected) => expect(numbers(text)).toEqual(expected))

  it.each([
    ['1305221000', '01305221000'],
    ['1305 221000', '01305 221000'],
    ['169772222', '0169772222'],
    ['8001111', '08001111'],
    ['441305221000', '01305221000'],
    ['44 1305 221000', '01305 221000'],
  ])('get back what the spreadsheet took from the start of %s', (text, expected) => expect(numbers(text)).toEqual([expected]))

  it.each(['221 0000', '1.30522E+09', 'ask at the desk', '01305 221000 weekdays only'])('are not guessed from "%s"', (text) =>
    expect(readPhones(text)).toBeUndefined(),
  )
})

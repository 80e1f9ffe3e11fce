import { expect, it } from 'vitest'
import { operations } from './lexer.ts'

it('reads operators with their numbers, names, strings, arrays and dictionaries', () => {
  const stream = '/P <</MCID 3 /Lang (en\\)GB (x))>> BDC\n% a comment\n1 0 0 -1.5 .5 cm\n[<0041> -20 <00 42>] TJ (a[b) Tj true EMC'
  expect([...operations(stream)]).toEqual([
    { operator: 'BDC', operands: [{ name: 'P' }, { dictionary: { MCID: 3, Lang: { text: 'en\\)GB (x)' } } }] },
    { operator: 'cm', operands: [1, 0, 0, -1.5, 0.5] },
    { operator: 'TJ', operands: [[{ hex: '0041' }, -20, { hex: '0042' }]] },
    { operator: 'Tj', operands: [{ text: 'a[b' }] },
    { operator: 'true', operands: [] },
    { operator: 'EMC', operands: [] },
  ])
})

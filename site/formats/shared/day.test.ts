import { expect, it } from 'vitest'
import { formatDay } from './day.ts'

it('writes days and months out, and leaves what is not a date alone', () => {
  expect(formatDay('2026-04-06')).toBe('6 April 2026')
  expect(formatDay('2026-12')).toBe('December 2026')
  expect(formatDay('2026-13-01')).toBe('2026-13-01')
  expect(formatDay('undated copy')).toBe('undated copy')
})

import type { TextField } from 'payload'
import { z } from 'zod'

/** Empty, or one email address. */
export const emailAddress: NonNullable<TextField['validate']> = (value: unknown) => {
  if (value === undefined || value === null || value === '') return true
  return z.email().safeParse(value).success || 'Give one email address, like hello@example.org.'
}

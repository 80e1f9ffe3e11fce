import type { TextField } from 'payload'
import { webAddressSchema } from '../../content/schema/node.ts'

/** Empty, or a whole web address. */
export const webAddress: NonNullable<TextField['validate']> = (value: unknown, options?: { required?: boolean }) => {
  if (value === undefined || value === null || value === '') return options?.required ? 'Give the web address, starting with https://.' : true
  return webAddressSchema.safeParse(value).success || 'Give the whole web address, starting with https://, like https://www.gov.uk/carers-allowance.'
}

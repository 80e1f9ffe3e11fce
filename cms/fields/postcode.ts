import type { TextField } from 'payload'
import { asPostcode } from '../../content/document/as-postcode.ts'
import { locationSchema } from '../../content/schema/location.ts'

/** A UK postcode: typed anyhow, stored as it is printed. */
export const postcodeField: TextField = {
  name: 'postcode',
  type: 'text',
  admin: { description: 'Like DT1 1XJ. Leave it empty if you do not know it.' },
  hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? asPostcode(value) : (value as unknown))] },
  validate: (value: unknown) =>
    value === undefined ||
    value === null ||
    value === '' ||
    locationSchema.shape.postcode.safeParse(value).success ||
    'Write the whole postcode, like DT1 1XJ.',
}

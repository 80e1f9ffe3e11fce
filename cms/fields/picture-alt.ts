import type { Field } from 'payload'
import { textField } from './text.ts'

/** What a picture says here to those who cannot see it. Two fields, since an empty text box cannot say "this is decoration". */
export const pictureAltFields: Field[] = [
  {
    name: 'isDecoration',
    type: 'checkbox',
    label: 'It is only decoration',
    defaultValue: false,
    admin: { description: 'Tick it when nothing is lost without the picture: screen readers then pass it over.' },
  },
  {
    ...textField({ name: 'alt', label: 'What it shows here', help: "Only when the picture's own description does not fit here." }),
    admin: {
      description: "Only when the picture's own description does not fit here.",
      condition: (_data, siblings) => (siblings as { isDecoration?: boolean }).isDecoration !== true,
    },
  },
]

/** The stored `alt`: absent takes the picture's own, empty says decoration. */
export function altToStored({ isDecoration, alt }: { isDecoration?: boolean | null; alt?: string | null }): { alt?: string } {
  if (isDecoration === true) return { alt: '' }
  return alt ? { alt } : {}
}

/** The two fields of a stored `alt`. */
export function altFromStored(alt: string | undefined): { isDecoration: boolean; alt?: string } {
  return { isDecoration: alt === '', ...(alt ? { alt } : {}) }
}

import type { GroupField } from 'payload'
import { dayField } from './day.ts'
import { textField } from './text.ts'

/** Who checked words in another language, and when. Empty: readers see that nobody has yet. */
export const nativeCheckField: GroupField = {
  name: 'checkedBy',
  type: 'group',
  label: 'Checked by a native speaker',
  admin: {
    description:
      'Somebody who grew up with the language and knows what carers go through. Leave it empty until it is done: readers then see "not yet checked".',
  },
  fields: [
    textField({ name: 'who', help: 'As they want to be named: "Anna, Polish Saturday School".' }),
    dayField({ name: 'on', label: 'On', help: 'The day they checked it.' }),
  ],
}

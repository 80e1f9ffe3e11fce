import type { ArrayField } from 'payload'
import { textField } from './text.ts'
import { webAddress } from './web-address.ts'

/** Where the statements come from. Readers see the list at the end of the page. */
export const sourcesField: ArrayField = {
  name: 'sources',
  type: 'array',
  labels: { singular: 'Source', plural: 'Sources' },
  admin: { description: 'Where what is said here comes from, so that a reader or the next editor can check it.', initCollapsed: true },
  fields: [
    textField({ name: 'title', help: 'What it is: "Carer\'s Allowance: what you\'ll get (GOV.UK)".', required: true }),
    textField({ name: 'url', label: 'Web address', help: 'Where it can be read, starting with https://.', validate: webAddress }),
    textField({ name: 'asOf', label: 'As of', help: 'How old it is, as exactly as you know: "2026-04-06", "2026-02" or "undated copy".', required: true }),
  ],
}

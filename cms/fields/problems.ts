import type { ArrayField } from 'payload'

/** Problems that the program found: which entry, where in it, what is wrong, what to do. */
export function problemsField(help: string): ArrayField {
  return {
    name: 'problems',
    type: 'array',
    labels: { singular: 'Problem', plural: 'Problems' },
    admin: { description: help, initCollapsed: true },
    fields: [
      { name: 'record', type: 'text', required: true, admin: { description: 'Which entry.' } },
      { name: 'field', type: 'text', admin: { description: 'Where in it.' } },
      { name: 'problem', type: 'textarea', required: true, admin: { description: 'What is wrong.' } },
      { name: 'remedy', type: 'textarea', required: true, admin: { description: 'What to do.' } },
    ],
  }
}

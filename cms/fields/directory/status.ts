import type { SelectField } from 'payload'
import { statusWords } from '../../../content/document/directory-words.ts'
import { choiceField } from '../choices.ts'

/**
 * Whether a service is running. Its list of values has a name of its own in PostgreSQL: by its usual one it would be that of
 * draft and published, which Payload keeps in `_status`.
 */
export const statusField: SelectField = {
  ...choiceField({
    name: 'status',
    label: 'Is it running?',
    help: 'A closed service keeps its page, which says so. It leaves the lists.',
    words: statusWords,
    isRequired: true,
    defaultValue: 'active',
  }),
  enumName: ({ tableName }) => `enum_${tableName ?? 'services'}_running`,
}

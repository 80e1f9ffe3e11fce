import type { UIField } from 'payload'

/** Names entries that may be the same, below the name of what is being written. */
export const duplicatesField: UIField = { name: 'duplicates', type: 'ui', admin: { components: { Field: '/duplicates/duplicates-panel.tsx#DuplicatesPanel' } } }

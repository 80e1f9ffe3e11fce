import { featureWords } from '../../../content/document/directory-words.ts'
import { choicesField } from '../choices.ts'

/** What a building or a service has for people who need it. */
export const featuresField = choicesField({
  name: 'features',
  label: 'Access',
  help: 'Only what you know it has. Say the rest in words below.',
  words: featureWords,
})

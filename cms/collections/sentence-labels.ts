import type { Field } from 'payload'

/**
 * Gives every field without a label one in sentence case: "Key points". Payload would write "Key Points", which is harder to
 * read. Blocks and rows inside are labelled as well.
 */
export function withSentenceLabels(fields: Field[]): Field[] {
  return fields.map((field) => labelled(withInner(field)))
}

function labelled(field: Field): Field {
  if (!('name' in field) || !field.name || 'label' in field) return field
  return { ...field, label: sentenceOf(field.name) }
}

function withInner(field: Field): Field {
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withSentenceLabels(tab.fields) })) }
  }
  if (field.type === 'blocks') {
    return { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: withSentenceLabels(block.fields) })) }
  }
  return 'fields' in field ? { ...field, fields: withSentenceLabels(field.fields) } : field
}

/** "whatHappensNext" becomes "What happens next". */
function sentenceOf(name: string): string {
  const words = name.replace(/([A-Z])/g, ' $1').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

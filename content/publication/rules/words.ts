import { visitStoredNodes, type StoredNode } from '../../document/visit-stored-nodes.ts'
import type { CollectionName, Records } from '../../schema/publication.ts'

/** Collections whose records hold stored words. In the others `kind` means something else. */
const collections = ['guides', 'easy-reads', 'languages', 'translations', 'stories', 'notices', 'pages'] as const satisfies readonly CollectionName[]

export interface WordsNode {
  /** `guides/respite` */
  record: string
  path: string
  node: StoredNode
}

/** Every node of stored words in all records. */
export function wordsNodes(records: Records): WordsNode[] {
  const found: WordsNode[] = []
  for (const name of collections) {
    for (const record of records[name]) visitStoredNodes(record, '', (node, path) => found.push({ record: `${name}/${record.slug}`, path, node }))
  }
  return found
}

/** Every object with a `kind` inside stored words, with the path of fields that leads to it. */
export interface StoredNode {
  kind: string
  [field: string]: unknown
}

/**
 * Walks stored words of any depth in reading order.
 * @param value a field of a record, or a whole record whose only `kind`s are those of words
 * @param path where it stands: `parts`
 */
export function visitStoredNodes(value: unknown, path: string, visit: (node: StoredNode, path: string) => void): void {
  if (Array.isArray(value)) value.forEach((item, index) => visitStoredNodes(item, `${path}[${index}]`, visit))
  else if (typeof value === 'object' && value !== null) {
    if ('kind' in value && typeof value.kind === 'string') visit(value as StoredNode, path)
    for (const [field, inner] of Object.entries(value)) visitStoredNodes(inner, path ? `${path}.${field}` : field, visit)
  }
}

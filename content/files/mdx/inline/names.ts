/** Components that stand in a sentence. */
export const inlineNames = ['Fact', 'Phone', 'Term', 'Foreign'] as const

export function isInlineElement(name: string | null): boolean {
  return (inlineNames as readonly (string | null)[]).includes(name)
}

import { isBasicLatin, missingCharacters, printable } from './characters.ts'
import type { LayoutNode } from './layout-node.ts'
import { refuse } from './refusal.ts'
import type { ShapingFont } from './shaping-cache.ts'

/**
 * Writes every word of a tree with characters the fonts have.
 * @throws Refusal naming all characters that cannot be shown, and the words around the first
 */
export function spell(root: LayoutNode, fonts: readonly ShapingFont[]): void {
  const missing = new Set<string>()
  let example = ''
  const visit = (node: LayoutNode): void => {
    if (node.type === 'TEXT_INSTANCE' && node.value && !isBasicLatin(node.value)) {
      node.value = printable(node.value, fonts)
      const lacking = missingCharacters(node.value, fonts)
      if (lacking.length) example ||= node.value.slice(0, 60)
      for (const character of lacking) missing.add(character)
    }
    node.children?.forEach(visit)
  }
  visit(root)
  if (!missing.size) return
  const list = [...missing].map((character) => `"${character}" (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`).join(', ')
  refuse(`no font of ours has ${list}, in "${example}"`, 'Write it in words')
}

import { registerHooks } from 'node:module'
import type { LayoutNode } from './layout-node.ts'

/** Files of ours in place of packages that react-pdf's layout imports. */
type Parts = Readonly<Record<string, string>>

/** Lays out a document with react-pdf's list of fonts. */
export type Layout = <Document extends LayoutNode>(root: Document, fonts: unknown) => Promise<Document>

const LAYOUT = import.meta.resolve('@react-pdf/layout')
/** Words and pictures. */
export const OWN_TEXT: Parts = { '@react-pdf/textkit': 'text-engine.ts', '@react-pdf/image': 'read-picture.ts' }
export const OWN_PARTS: Parts = { ...OWN_TEXT, '@react-pdf/fns': 'layout-steps.ts' }

/**
 * react-pdf's layout names its text engine, its reader of pictures and what puts its steps together in imports, and offers
 * no other way to bring one's own. This loads a copy of the layout whose imports lead to our files.
 */
export async function layoutWith(parts: Parts): Promise<Layout> {
  // Marks the copy: the layout that everybody else imports stays as it is.
  const copy = `${LAYOUT}?own-parts-${Object.keys(parts).length}`
  const hooks = registerHooks({
    resolve: (specifier, context, next) => {
      const own = context.parentURL === copy ? parts[specifier] : undefined
      return own === undefined ? next(specifier, context) : { url: new URL(own, import.meta.url).href, shortCircuit: true }
    },
  })
  try {
    const { default: layout } = (await import(copy)) as { default: Layout }
    return layout
  } finally {
    hooks.deregister()
  }
}

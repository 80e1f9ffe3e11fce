import { registerHooks } from 'node:module'

const LAYOUT = import.meta.resolve('@react-pdf/layout')
/** Marks the copy of react-pdf's layout that is given our parts: the one everybody else imports stays as it is. */
const OURS = `${LAYOUT}?own-parts`
const PARTS: Readonly<Record<string, string>> = { '@react-pdf/textkit': 'text-engine.ts', '@react-pdf/image': 'read-picture.ts' }

/**
 * react-pdf's layout names its text engine and its reader of pictures in imports, and offers no other way to bring one's
 * own. This loads a copy of the layout whose imports lead to our files.
 */
export async function layoutWithOwnParts(): Promise<unknown> {
  const hooks = registerHooks({
    resolve: (specifier, context, next) => {
      const own = context.parentURL === OURS ? PARTS[specifier] : undefined
      return own === undefined ? next(specifier, context) : { url: new URL(own, import.meta.url).href, shortCircuit: true }
    },
  })
  try {
    const { default: layout } = (await import(OURS)) as { default: unknown }
    return layout
  } finally {
    hooks.deregister()
  }
}

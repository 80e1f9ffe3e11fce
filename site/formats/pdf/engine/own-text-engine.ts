import { registerHooks } from 'node:module'

const LAYOUT = import.meta.resolve('@react-pdf/layout')
/** Marks the copy of react-pdf's layout that is given our engine: the one everybody else imports stays as it is. */
const OURS = `${LAYOUT}?plain-text`

/**
 * react-pdf's layout names its text engine in an import, and offers no other way to bring one's own. This loads a copy of
 * the layout whose import leads to `text-engine.ts`.
 */
export async function layoutWithOwnTextEngine(): Promise<unknown> {
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier === '@react-pdf/textkit' && context.parentURL === OURS
        ? { url: new URL('text-engine.ts', import.meta.url).href, shortCircuit: true }
        : next(specifier, context),
  })
  try {
    const { default: layout } = (await import(OURS)) as { default: unknown }
    return layout
  } finally {
    hooks.deregister()
  }
}

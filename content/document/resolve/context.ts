import type { BuildContext } from '../build-context.ts'

/** What turning stored words into final words needs besides the words. */
export interface ResolveContext extends BuildContext {
  /** The record the words stand in, `guides/respite`, for messages. */
  from: string
  /** Which meaning of a hard word goes along. */
  meaning: 'meaning' | 'easyReadMeaning'
  /** How many levels headings go up: 1 where the page's own parts have no titles above them. */
  headingsUp: 0 | 1
}

/** For ordinary words of a record whose parts or sections have titles of level 2. */
export function resolveContext(context: BuildContext, from: string, options?: Partial<Pick<ResolveContext, 'meaning' | 'headingsUp'>>): ResolveContext {
  return { ...context, from, meaning: 'meaning', headingsUp: 0, ...options }
}

import type { Contents } from './element.ts'
import { report } from './context.ts'

/** For a component that stands alone: `<Fact id="x" />`. */
export const nothing: Contents<object> = {
  form: 'blocks',
  read(element, context) {
    if (element.children.length > 0)
      report(context, element, `<${element.name}> has words inside it, which it cannot hold`, `Close it at once: <${element.name} … />.`)
    return {}
  },
  write: () => [],
}

/** The same for a component within a sentence. */
export const nothingInline: Contents<object> = { form: 'words', read: nothing.read, write: () => [] }

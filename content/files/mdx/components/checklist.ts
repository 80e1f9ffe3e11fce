import { words } from '../attribute.ts'
import type { StoredBlockOf } from '../block-codec.ts'
import { report } from '../context.ts'
import { defineElement } from '../element.ts'
import { gather } from '../gather.ts'
import { elementBlocks, readItems, writeList } from '../prose.ts'
import { reportUnsupported } from '../unsupported.ts'

/** `<Checklist title="Before you go">` around a `-` list. The boxes to tick are drawn by each format. */
export const checklist = defineElement<StoredBlockOf<'checklist'>>({
  name: 'Checklist',
  attributes: [words('title', 'title')],
  contents: {
    form: 'blocks',
    read(element, context) {
      const items = gather(elementBlocks(element)).flatMap((node) => {
        if (node.type !== 'list') reportUnsupported(node, [], context)
        else if (node.ordered) report(context, node, 'a checklist is numbered', 'Use - for its items, or <Steps> if the order matters.')
        return node.type === 'list' ? readItems(node, context) : []
      })
      const ticked = items.find(([first]) => first?.kind === 'text' && /^\[[ xX]?\]/.test(first.value))
      if (ticked) report(context, element, 'an item starts with a box, [ ]', 'Leave the box out: it is drawn for you.')
      return { items }
    },
    write: ({ items }) => [writeList(items, false)],
  },
})

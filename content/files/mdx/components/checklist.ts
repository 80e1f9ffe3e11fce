import type { ListItem } from 'mdast'
import { words } from '../attribute.ts'
import type { StoredBlockOf } from '../block-codec.ts'
import { type MdxContext, report, sourceFrom } from '../context.ts'
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
        if (node.type !== 'list') return []
        for (const item of node.children) reportBox(item, context)
        return readItems(node, context)
      })
      return { items }
    },
    write: ({ items }) => [writeList(items, false)],
  },
})

function reportBox(item: ListItem, context: MdxContext): void {
  const [words] = item.children
  if (words && /^\[[ xX]?\]/.test(sourceFrom(context, words)))
    report(context, item, 'an item starts with a box, [ ]', 'Leave the box out: it is drawn for you.')
}

import type { Box, LayoutNode, Style } from './layout-node.ts'

/** Before layout: says of every text that it runs from right to left. react-pdf hands that on to nothing inside. */
export function writeFromRight(node: LayoutNode): void {
  const { textAlign, ...style } = node.style ?? {}
  if (node.type === 'TEXT' || node.type === 'LINK') node.style = { ...style, direction: 'rtl', textAlign: TURNED[textAlign ?? 'left'] }
  else if (textAlign) node.style = { ...style, textAlign: TURNED[textAlign] }
  node.children?.forEach(writeFromRight)
}

const TURNED = { left: 'right', right: 'left', center: 'center' } as const

/**
 * After layout: the page as a mirror shows it, for languages that are written from right to left. Bullets, lines beside a
 * panel and columns change sides; words and pictures stay as they are, in their mirrored places.
 * @param width of the box that holds the node
 */
export function mirrored(node: LayoutNode, width: number): LayoutNode {
  const { box } = node
  if (!box) return node
  return {
    ...node,
    box: { ...turned(box, SIDES), left: width - box.left - box.width },
    ...(node.style ? { style: turned(node.style, STYLE_SIDES) } : {}),
    ...(node.children && isContainer(node) ? { children: node.children.map((child) => mirrored(child, box.width)) } : {}),
  }
}

const isContainer = ({ type }: LayoutNode): boolean => type === 'VIEW' || type === 'PAGE' || type === 'LINK'

const SIDES: readonly (keyof Box)[] = ['paddingLeft', 'marginLeft', 'borderLeftWidth']
const STYLE_SIDES: readonly string[] = ['borderLeftColor', 'borderLeftStyle', 'borderLeftWidth', 'borderTopLeftRadius', 'borderBottomLeftRadius']

/** The values of the left side on the right, and the other way round. */
function turned<Sided extends Box | Style>(sided: Sided, names: readonly string[]): Sided {
  const values = sided as Record<string, unknown>
  const pairs = names.map((left) => [left, left.replace('Left', 'Right')] as const)
  const changed = pairs.flatMap(([left, right]) => [
    [left, values[right]],
    [right, values[left]],
  ])
  return { ...sided, ...(Object.fromEntries(changed) as Partial<Sided>) }
}

import { isReversed, runsBothWays } from './bidi.ts'
import type { Box, Identity, LayoutNode, Line, Run } from './layout-node.ts'
import { paintLines } from './paint-lines.ts'
import { paintPageText } from './page-text.ts'
import type { Painter } from './painter.ts'
import type { StructureElement } from './pdfkit.ts'
import { groupByInline, type Stretch } from './text-groups.ts'

type PlacedText = LayoutNode & { box: Box }

/** Paints a text: plain words into its element, links and foreign words into elements of their own. */
export function paintText(painter: Painter, node: PlacedText, parent: StructureElement): void {
  painter.paintDecorations(node)
  const lines = node.lines ?? []
  if (!lines.length) return
  if (node.props?.pageText) {
    paintPageText(painter, node, node.props.pageText, lines)
    return
  }
  const shape = new TextShape(painter, node, lines)
  if (painter.artifacts.isOpen) shape.paint(lines)
  else paintContent(painter, shape, lines, parent)
}

function paintContent(painter: Painter, shape: TextShape, lines: readonly Line[], parent: StructureElement): void {
  const identity = shape.node.props?.identity
  const tag = identity?.tag ?? 'P'
  const element = tag === '-' || tag === 'Artifact' ? parent : painter.structure.element(identity, parent, tag)
  for (const { inline, stretches } of groupByInline(lines, painter.identities)) {
    const target = inlineElement(painter, inline, element)
    painter.structure.mark(target, identity?.order, () => paintStretches(painter, shape, stretches))
    const link = linkOf(inline)
    if (link) for (const stretch of stretches) shape.annotate(inlineElement(painter, link, element), link, stretch)
  }
}

/** Words that run one way are painted line by line; others run by run, in the order they are read. */
function paintStretches({ structure }: Painter, shape: TextShape, stretches: readonly Stretch[]): void {
  if (!stretches.some(({ line }) => runsBothWays(line))) {
    shape.paint(
      stretches.map(({ line, x, runs }) =>
        lineOf(
          line,
          x,
          runs.map(({ run }) => run),
        ),
      ),
    )
    return
  }
  for (const { line, runs } of stretches) {
    for (const { run, x } of runs) {
      const draw = (): void => shape.paint([lineOf(line, x, [run])])
      if (isReversed(run)) structure.reversed(draw)
      else draw()
    }
  }
}

function inlineElement(painter: Painter, inline: Identity | undefined, element: StructureElement): StructureElement {
  if (!inline) return element
  return painter.structure.element(inline, inlineElement(painter, inline.within, element), inline.tag === 'Link' ? 'Link' : 'Span')
}

function linkOf(inline: Identity | undefined): Identity | undefined {
  return inline === undefined || inline.tag === 'Link' ? inline : linkOf(inline.within)
}

/** A part of a line, where it stands. */
function lineOf(line: Line, x: number, runs: Run[]): Line {
  return { ...line, runs, decorationLines: undefined, box: { ...line.box, x: line.box.x + x } }
}

/** A text's place on the page. */
class TextShape {
  readonly #firstLine: number

  constructor(
    readonly painter: Painter,
    readonly node: PlacedText,
    lines: readonly Line[],
  ) {
    this.#firstLine = lines[0]?.box.y ?? 0
  }

  paint(lines: readonly Line[]): void {
    paintLines(this.painter, this.node, lines, this.#firstLine)
  }

  annotate(element: StructureElement, link: Identity, { line, x, width, runs }: Stretch): void {
    const { box, alignOffset } = this.node
    const height = Math.max(...runs.map(({ run }) => run.height ?? 0))
    const descent = Math.min(...runs.map(({ run }) => run.descent ?? 0))
    const left = box.left + (box.paddingLeft ?? 0) - (alignOffset ?? 0) + line.box.x + x
    const baseline = box.top + (box.paddingTop ?? 0) - this.#firstLine + line.box.y + (line.ascent ?? 0)
    this.painter.annotations.add(element, link, left, baseline - height - descent, width, height)
  }
}

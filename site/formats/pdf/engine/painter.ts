import { Annotations } from './annotations.ts'
import { Artifacts } from './artifacts.ts'
import { isDecorated, paintRectangles } from './decorations.ts'
import type { Identities } from './identify.ts'
import { Landmarks } from './landmarks.ts'
import type { LayoutNode } from './layout-node.ts'
import { paintNode } from './react-pdf.ts'
import { Structure } from './structure.ts'
import type { TaggedPdf } from './tagged-pdf.ts'

export const WITHOUT_BORDERS = { borderTopWidth: 0, borderRightWidth: 0, borderBottomWidth: 0, borderLeftWidth: 0 } as const

/** What the painting of one document needs to know. */
export class Painter {
  readonly structure: Structure
  readonly artifacts: Artifacts
  readonly annotations: Annotations
  readonly landmarks: Landmarks
  page = 0

  constructor(
    readonly pdf: TaggedPdf,
    readonly identities: Identities,
    readonly pages: number,
  ) {
    this.structure = new Structure(pdf)
    this.artifacts = new Artifacts(pdf)
    this.annotations = new Annotations(pdf)
    this.landmarks = new Landmarks(pdf)
  }

  /** Lets react-pdf paint one node. */
  paint(node: LayoutNode): void {
    this.pdf.inPlace(() => paintNode(this.pdf, node))
  }

  /** Tints and borders of a node, as an artifact. */
  paintDecorations(node: LayoutNode): void {
    if (!isDecorated(node)) return
    this.artifacts.paint('Layout', () => {
      if (!paintRectangles(this.pdf, node)) this.paint({ ...node, type: 'VIEW', props: {}, children: [] })
    })
  }
}

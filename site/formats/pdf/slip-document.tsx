import type { ReactElement } from 'react'
import type { Line, WaymarkDocument } from '../../../content/document/node.ts'
import { plainText } from '../../../content/document/plain-text.ts'
import { frameOf, type Frame } from '../shared/frame.ts'
import { formatDay } from '../shared/day.ts'
import { Heading } from './components/heading.tsx'
import { Address, PaperLink } from './components/link.tsx'
import { List } from './components/list.tsx'
import { PageFrame } from './components/page-frame.tsx'
import { QrCode } from './components/qr-code.tsx'
import { RatherTalk } from './components/rather-talk.tsx'
import { Paragraph, Strong } from './components/text.tsx'
import { Box } from './engine/primitives.tsx'
import { colours, qrCodeSize, type Theme } from './theme.ts'

const pointsOnSlip = 3
/** Half of what the margins leave of the sheet, less the line between. */
const HALF = 316

/** A sheet with the same slip twice. */
export function slipDocument(document: WaymarkDocument, theme: Theme, _pictures: ReadonlyMap<string, Buffer>, madeOn: string): ReactElement {
  const frame = frameOf(document)
  return (
    <PageFrame document={document} frame={frame} theme={theme} madeOn={madeOn}>
      <Slip document={document} theme={theme} frame={frame} level={1} />
      <Box tag="Artifact" style={{ height: 0, marginTop: 6, marginBottom: 14, borderTopWidth: 1, borderTopColor: colours.rule, borderStyle: 'dashed' }} />
      <Slip document={document} theme={theme} frame={frame} level={2} />
    </PageFrame>
  )
}

function Slip({ document, theme, frame, level }: { document: WaymarkDocument; theme: Theme; frame: Frame; level: 1 | 2 }): ReactElement {
  const { title, address, site, code, checkedOn } = document
  const { help } = site
  const slip = { ...theme, headings: { ...theme.headings, 1: theme.big, 2: theme.big }, gap: 6 }
  return (
    <Box wrap={false} style={{ minHeight: HALF }}>
      <Heading theme={slip} level={level}>
        {title}
      </Heading>
      <List theme={slip} items={keyPoints(document).map((point) => plainText(point))} />
      {help && (
        <Paragraph theme={slip}>
          <RatherTalk frame={frame} help={help} />
        </Paragraph>
      )}
      <Box style={{ flexDirection: 'row' }}>
        <Box style={{ width: qrCodeSize + 14 }}>
          <QrCode address={`${site.address}${address}`} alt="QR code: opens this guide on the web" />
        </Box>
        <Box style={{ flex: 1 }}>
          <Paragraph theme={slip}>
            {'Read more at '}
            <Strong>
              <PaperLink to={address} site={site}>
                <Address to={address} site={site} />
              </PaperLink>
            </Strong>
          </Paragraph>
          <Paragraph theme={slip} isLast>
            {checkedOn === undefined ? '' : `Checked on ${formatDay(checkedOn)}. `}
            {'Is this slip still right? Type '}
            <Strong>{code}</Strong>
            {' at '}
            <Address to="/check/" site={site} />
            {'.'}
          </Paragraph>
        </Box>
      </Box>
    </Box>
  )
}

/** The first of the guide's key points; its answer where it has none. */
function keyPoints({ lead }: WaymarkDocument): Line[] {
  const points = lead
    .flatMap((block) => (block.kind === 'section' && block.role === 'key-points' ? block.children : []))
    .flatMap((block) => (block.kind === 'list' ? block.items : []))
  const answer = lead.flatMap((block) => (block.kind === 'paragraph' ? [block.children] : []))
  return (points.length > 0 ? points : answer).slice(0, pointsOnSlip)
}

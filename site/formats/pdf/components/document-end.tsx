import type { ReactElement, ReactNode } from 'react'
import type { WaymarkDocument } from '../../../../content/document/node.ts'
import { Box, Words } from '../engine/primitives.tsx'
import { fill } from '../../../../content/document/fill.ts'
import type { Frame } from '../../shared/frame.ts'
import { qrCodeSize, type Theme } from '../theme.ts'
import { Filled } from './filled.tsx'
import { Heading } from './heading.tsx'
import { Address, PaperLink } from './link.tsx'
import { QrCode } from './qr-code.tsx'
import { RatherTalk } from './rather-talk.tsx'
import { Strong } from './text.tsx'

/** Lines of the small words about the paper: rounded up to whole points. */
const CLOSE_LINES = 1.3

interface DocumentEndProps {
  document: WaymarkDocument
  theme: Theme
  frame: Frame
  madeOn: string
}

/**
 * About the paper itself: where the live page is, how old this print is, how to find out whether it still holds. In one piece:
 * a last page with only the credits on it would be a sheet of paper for nothing. Close together, with the heading and the
 * first words beside the code, so that it seldom needs a sheet of its own.
 */
export function DocumentEnd({ document, theme, frame, madeOn }: DocumentEndProps): ReactElement {
  return (
    <Box wrap={false} style={{ marginTop: theme.gap }}>
      <Box style={{ flexDirection: 'row' }}>
        <Box style={{ flex: 1, paddingRight: theme.gap * 1.8 }}>
          <Heading theme={theme} level={2} isCloseSet>
            {frame.words.aboutThisCopy}
          </Heading>
          <LivePage document={document} theme={theme} frame={frame} />
        </Box>
        <Box style={{ width: qrCodeSize, paddingTop: 4, paddingBottom: theme.gap / 3 }}>
          <LiveCode document={document} frame={frame} />
        </Box>
      </Box>
      <Freshness document={document} theme={theme} frame={frame} madeOn={madeOn} />
      <Credits credits={document.credits} theme={theme} frame={frame} />
    </Box>
  )
}

/** A sensitive page leads to the home page of the site: its own address would give its subject away. */
const liveAddress = ({ address, isSensitive }: WaymarkDocument): string => (isSensitive ? '/' : address)

function LiveCode({ document, frame: { words } }: Pick<DocumentEndProps, 'document' | 'frame'>): ReactElement {
  const alt = document.isSensitive ? words.qrSite : words.qrPage
  return <QrCode address={`${document.site.address}${liveAddress(document)}`} alt={alt} />
}

function LivePage({ document, theme, frame }: Omit<DocumentEndProps, 'madeOn'>): ReactElement {
  const { words } = frame
  const { site, isSensitive } = document
  const to = liveAddress(document)
  return (
    <>
      <Line theme={theme}>
        <Filled template={isSensitive ? words.siteOnTheWeb : words.pageOnTheWeb}>
          {() => (
            <Strong>
              <PaperLink to={to} site={site}>
                <Address to={to} site={site} />
              </PaperLink>
            </Strong>
          )}
        </Filled>
      </Line>
      {site.help && (
        <Line theme={theme}>
          <RatherTalk frame={frame} help={site.help} />
        </Line>
      )}
    </>
  )
}

function Freshness({ document: { checkedOn, nextCheck, code, site }, theme, frame: { words, day }, madeOn }: DocumentEndProps): ReactElement {
  const origin = [
    fill(words.madeOn, { day: day(madeOn) }),
    checkedOn === undefined ? '' : fill(words.checkedOn, { day: day(checkedOn) }),
    nextCheck === undefined ? '' : fill(words.nextCheckBy, { day: day(nextCheck) }),
    fill(words.madeBy, { name: site.name === site.publisher ? site.name : `${site.name}, ${site.publisher}` }),
  ]
  return (
    <Line theme={theme}>
      {`${origin.filter(Boolean).join(' ')} `}
      <Filled template={words.isItStillRight}>{(slot) => (slot === 'code' ? <Strong>{code}</Strong> : <Address to="/check/" site={site} />)}</Filled>
    </Line>
  )
}

/** All credits in one paragraph. The label is left out where they begin with it themselves, as they do in English. */
function Credits({ credits, theme, frame: { words } }: { credits: readonly string[]; theme: Theme; frame: Frame }): ReactElement | null {
  if (!credits.length) return null
  const label = credits[0]?.startsWith(words.pictures) ? '' : `${words.pictures} `
  return (
    <Line theme={theme}>
      {label !== '' && <Strong>{label}</Strong>}
      {credits.join(' ')}
    </Line>
  )
}

function Line({ theme, children }: { theme: Theme; children: ReactNode }): ReactElement {
  const lineHeight = Math.ceil(theme.smallest * CLOSE_LINES) / theme.smallest
  return (
    <Words tag="P" style={{ fontSize: theme.smallest, lineHeight, marginBottom: theme.gap / 3 }}>
      {children}
    </Words>
  )
}

import type { ReactElement, ReactNode } from 'react'
import type { WaymarkDocument } from '../../../../content/document/node.ts'
import { Box } from '../engine/primitives.tsx'
import { fill } from '../../../../content/document/fill.ts'
import type { Frame } from '../../shared/frame.ts'
import { qrCodeSize, type Theme } from '../theme.ts'
import { Filled } from './filled.tsx'
import { Heading } from './heading.tsx'
import { Address, PaperLink } from './link.tsx'
import { QrCode } from './qr-code.tsx'
import { RatherTalk } from './rather-talk.tsx'
import { Paragraph, Strong } from './text.tsx'

interface DocumentEndProps {
  document: WaymarkDocument
  theme: Theme
  frame: Frame
  madeOn: string
}

/**
 * About the paper itself: where the live page is, how old this print is, how to find out whether it still holds. In one piece:
 * a last page with only the credits on it would be a sheet of paper for nothing. In the smallest letters and close together, so
 * that it seldom needs a sheet of its own.
 */
export function DocumentEnd({ document, theme, frame, madeOn }: DocumentEndProps): ReactElement {
  return (
    <Box wrap={false}>
      <Heading theme={theme} level={2}>
        {frame.words.aboutThisCopy}
      </Heading>
      <Box style={{ flexDirection: 'row', marginBottom: theme.gap }}>
        <Box style={{ width: qrCodeSize + theme.gap * 1.8, paddingTop: 3 }}>
          <LiveCode document={document} frame={frame} />
        </Box>
        <Box style={{ flex: 1 }}>
          <LivePage document={document} theme={theme} frame={frame} />
          <Freshness document={document} theme={theme} frame={frame} madeOn={madeOn} />
        </Box>
      </Box>
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
    <>
      <Line theme={theme}>{origin.filter(Boolean).join(' ')}</Line>
      <Line theme={theme} isLast>
        <Filled template={words.isItStillRight}>{(slot) => (slot === 'code' ? <Strong>{code}</Strong> : <Address to="/check/" site={site} />)}</Filled>
      </Line>
    </>
  )
}

function Line({ theme, children, isLast = false }: { theme: Theme; children: ReactNode; isLast?: boolean }): ReactElement {
  return (
    <Paragraph theme={{ ...theme, gap: theme.gap / 3 }} isSmall isLast={isLast}>
      {children}
    </Paragraph>
  )
}

function Credits({ credits, theme, frame: { words } }: { credits: readonly string[]; theme: Theme; frame: Frame }): ReactElement | null {
  if (!credits.length) return null
  return (
    <>
      <Paragraph theme={theme} isStrong introduces>
        {words.pictures}
      </Paragraph>
      {credits.map((credit) => (
        <Paragraph key={credit} theme={theme} isSmall>
          {credit}
        </Paragraph>
      ))}
    </>
  )
}

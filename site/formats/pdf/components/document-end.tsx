import type { ReactElement } from 'react'
import type { WaymarkDocument } from '../../../../content/document/node.ts'
import { Box } from '../engine/primitives.tsx'
import { formatDay } from '../../shared/day.ts'
import { qrCodeSize, type Theme } from '../theme.ts'
import { Heading } from './heading.tsx'
import { Address, PaperLink, PhoneNumber } from './link.tsx'
import { QrCode } from './qr-code.tsx'
import { Paragraph, Strong } from './text.tsx'

interface DocumentEndProps {
  document: WaymarkDocument
  theme: Theme
  madeOn: string
}

/** About the paper itself: where the live page is, how old this print is, how to find out whether it still holds. */
export function DocumentEnd({ document, theme, madeOn }: DocumentEndProps): ReactElement {
  return (
    <>
      <Heading theme={theme} level={2}>
        About this paper
      </Heading>
      <Box wrap={false} style={{ flexDirection: 'row', marginBottom: theme.gap }}>
        <Box style={{ width: qrCodeSize + theme.gap * 1.8, paddingTop: 3 }}>
          <LiveCode document={document} />
        </Box>
        <Box style={{ flex: 1 }}>
          <LivePage document={document} theme={theme} />
          <Freshness document={document} theme={theme} madeOn={madeOn} />
        </Box>
      </Box>
      <Credits credits={document.credits} theme={theme} />
    </>
  )
}

/** A sensitive page leads to the home page of the site: its own address would give its subject away. */
const liveAddress = ({ address, isSensitive }: WaymarkDocument): string => (isSensitive ? '/' : address)

function LiveCode({ document }: { document: WaymarkDocument }): ReactElement {
  const alt = document.isSensitive ? 'QR code: opens the website' : 'QR code: opens this page on the web'
  return <QrCode address={`${document.site.address}${liveAddress(document)}`} alt={alt} />
}

function LivePage({ document, theme }: { document: WaymarkDocument; theme: Theme }): ReactElement {
  const { site, isSensitive } = document
  const to = liveAddress(document)
  return (
    <>
      <Paragraph theme={theme}>
        {isSensitive ? 'The website: ' : 'This page on the web: '}
        <Strong>
          <PaperLink to={to} site={site}>
            <Address to={to} site={site} />
          </PaperLink>
        </Strong>
      </Paragraph>
      {site.help && (
        <Paragraph theme={theme}>
          {`To talk instead, ring ${site.help.name} on `}
          <PhoneNumber number={site.help.phone.number} dial={site.help.phone.dial} />
          {'.'}
        </Paragraph>
      )}
    </>
  )
}

function Freshness({ document: { checkedOn, nextCheck, code, site }, theme, madeOn }: DocumentEndProps): ReactElement {
  const dates = [
    `Made on ${formatDay(madeOn)}.`,
    checkedOn === undefined ? '' : `Checked on ${formatDay(checkedOn)}.`,
    nextCheck === undefined ? '' : `Check by ${formatDay(nextCheck)}.`,
  ]
  return (
    <>
      <Paragraph theme={theme}>{dates.filter(Boolean).join(' ')}</Paragraph>
      <Paragraph theme={theme}>
        {'Is this paper still right? Its code is '}
        <Strong>{code}</Strong>
        {'. Type it at '}
        <Address to="/check/" site={site} />
        {'.'}
      </Paragraph>
      <Paragraph theme={theme} isLast>{`Made by ${site.name === site.publisher ? site.name : `${site.name}, ${site.publisher}`}.`}</Paragraph>
    </>
  )
}

function Credits({ credits, theme }: { credits: readonly string[]; theme: Theme }): ReactElement | null {
  if (!credits.length) return null
  return (
    <>
      <Paragraph theme={theme} isStrong introduces>
        Pictures
      </Paragraph>
      {credits.map((credit) => (
        <Paragraph key={credit} theme={theme} isSmall>
          {credit}
        </Paragraph>
      ))}
    </>
  )
}

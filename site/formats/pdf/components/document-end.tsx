import type { ReactElement } from 'react'
import type { WaymarkDocument } from '../../../../content/document/node.ts'
import { Box, Words } from '../engine/primitives.tsx'
import { formatDay } from '../../shared/day.ts'
import { qrCodeSize, type Theme } from '../theme.ts'
import { type Detail, Details } from './details.tsx'
import { Heading } from './heading.tsx'
import { Address, PaperLink, PhoneNumber } from './link.tsx'
import { List } from './list.tsx'
import { QrCode } from './qr-code.tsx'
import { Paragraph, Strong } from './text.tsx'

interface DocumentEndProps {
  document: WaymarkDocument
  theme: Theme
  madeOn: string
}

/** About the paper itself: where the live page is, how old this print is, how to find out whether it still holds. */
export function DocumentEnd({ document, theme, madeOn }: DocumentEndProps): ReactElement {
  const { credits, site } = document
  return (
    <>
      <Heading theme={theme} level={2}>
        About this paper
      </Heading>
      <LivePage document={document} theme={theme} />
      <Box wrap={false}>
        <Details theme={theme} items={freshness(document, madeOn)} />
      </Box>
      <Paragraph theme={theme} isLast={credits.length === 0}>
        {'Is this paper still right? Go to '}
        <Address to="/check/" site={site} />
        {' and type the code.'}
      </Paragraph>
      {credits.length > 0 && (
        <Paragraph theme={theme} isStrong introduces>
          Pictures
        </Paragraph>
      )}
      {credits.length > 0 && <List theme={{ ...theme, body: theme.smallest }} items={credits.map((credit, index) => <Words key={index} style={{ fontSize: theme.smallest }}>{credit}</Words>)} />}
    </>
  )
}

/** A sensitive page leads to the home page of the site: its own address would give its subject away. */
function LivePage({ document: { address, site, isSensitive }, theme }: { document: WaymarkDocument; theme: Theme }): ReactElement {
  const to = isSensitive ? '/' : address
  return (
    <Box wrap={false} style={{ flexDirection: 'row', alignItems: 'center', marginBottom: theme.gap }}>
      <QrCode address={`${site.address}${to}`} alt={isSensitive ? 'QR code: opens the website' : 'QR code: opens this page on the web'} />
      <Box style={{ flex: 1, paddingLeft: theme.gap * 1.8, minHeight: qrCodeSize * 0.6 }}>
        <Words tag="P" style={{ marginBottom: theme.gap * 0.5 }}>
          {isSensitive ? 'The website: ' : 'This page on the web: '}
          <Strong>
            <PaperLink to={to} site={site}>
              <Address to={to} site={site} />
            </PaperLink>
          </Strong>
        </Words>
        {site.help && (
          <Words tag="P">
            {`To talk instead, ring ${site.help.name} on `}
            <PhoneNumber number={site.help.phone.number} dial={site.help.phone.dial} />
            {'.'}
          </Words>
        )}
      </Box>
    </Box>
  )
}

function freshness({ checkedOn, nextCheck, code, site }: WaymarkDocument, madeOn: string): Detail[] {
  return [
    { label: 'Made on', value: formatDay(madeOn) },
    ...(checkedOn === undefined ? [] : [{ label: 'Checked on', value: formatDay(checkedOn) }]),
    ...(nextCheck === undefined ? [] : [{ label: 'Check by', value: formatDay(nextCheck) }]),
    { label: 'Code', value: <Strong>{code}</Strong> },
    { label: 'Made by', value: site.name === site.publisher ? site.name : `${site.name}, ${site.publisher}` },
  ]
}

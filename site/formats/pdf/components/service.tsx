import type { ReactElement, ReactNode } from 'react'
import { checkFirstLabel } from '../../../../content/document/check-first.ts'
import type { PhoneView, ServiceView, SiteView } from '../../../../content/document/node.ts'
import { phoneWord } from '../../../../content/document/phone-word.ts'
import type { Frame } from '../../shared/frame.ts'
import { Box, Words } from '../engine/primitives.tsx'
import type { Theme } from '../theme.ts'
import { inOrder } from './in-order.ts'
import { Address, PaperLink, PhoneNumber } from './link.tsx'
import { Card, Entry } from './panel.tsx'
import { InLanguage, Paragraph, Strong } from './text.tsx'

interface ServiceProps {
  theme: Theme
  frame: Frame
  site: SiteView
  service: ServiceView
  /** Why to ring. */
  why?: string | undefined
  /** One of a list: it goes without a frame, so that more fit on a sheet. */
  isListed?: boolean
}

/** Someone to talk to, phone first. Never split over two pages. */
export function Service({ theme, frame, site, service, why, isListed = false }: ServiceProps): ReactElement {
  const Frame = isListed ? Entry : Card
  return (
    <Frame theme={theme}>
      <Words tag="P" style={{ fontSize: theme.headings[4], fontWeight: 700, marginBottom: theme.gap * 0.4 }}>
        <PaperLink to={service.address} site={site}>
          <InLanguage language={service.language}>{service.name}</InLanguage>
        </PaperLink>
      </Words>
      {why && <Paragraph theme={theme}>{why}</Paragraph>}
      {service.warning && (
        <Paragraph theme={theme}>
          {`${checkFirstLabel(service, frame.words)}: `}
          <InLanguage language={service.language}>{service.warning}</InLanguage>
        </Paragraph>
      )}
      {service.phones.length > 0 && <Phones theme={theme} frame={frame} phones={service.phones} />}
      {service.offers && <Paragraph theme={theme}>{`${service.offers} ${service.whoFor}`}</Paragraph>}
      <Facts theme={theme} facts={factsOf(service, site, frame)} />
    </Frame>
  )
}

/** How to reach a service, on its own page: its name is above and its details follow. */
export function OwnContact({ theme, frame, site, service }: Omit<ServiceProps, 'why'>): ReactElement {
  const { phones, openingHours, email, website } = service
  const facts = waysToReach({ openingHours, email, website }, site, frame)
  return (
    <Card theme={theme}>
      {phones.length > 0 && <Phones theme={theme} frame={frame} phones={phones} />}
      {facts.length > 0 && <Facts theme={theme} facts={facts} />}
      {!phones.length && !facts.length && (
        <Paragraph theme={theme} isLast>
          We have no phone number or address for it yet.
        </Paragraph>
      )}
    </Card>
  )
}

function Phones({ theme, frame, phones }: { theme: Theme; frame: Frame; phones: readonly PhoneView[] }): ReactElement {
  return (
    <Box tag="L" numbering="None" style={{ marginBottom: theme.gap * 0.5 }}>
      {phones.map(({ kind, label, number, dial }, index) => (
        <Box key={index} tag="LI">
          <Words tag="LBody">
            {`${frame.words[phoneWord[kind]]}: `}
            <Words style={{ fontSize: theme.big, lineHeight: 1.25 }}>
              <PhoneNumber frame={frame} number={number} dial={dial} />
            </Words>
            {label && ` (${label})`}
          </Words>
        </Box>
      ))}
    </Box>
  )
}

interface Fact {
  label: string
  value: ReactNode
}

/** The rest, small and close together: paper is short. Plain facts share one paragraph, addresses have a line each. */
function Facts({ theme, facts }: { theme: Theme; facts: readonly Fact[] }): ReactElement {
  const plain = facts.filter((fact): fact is Fact & { value: string } => typeof fact.value === 'string')
  const addresses = facts.filter(({ value }) => typeof value !== 'string')
  const style = { fontSize: theme.smallest, lineHeight: theme.lineHeight }
  return (
    <Box tag="L" numbering="None">
      {plain.length > 0 && (
        <Box tag="LI">
          <Words tag="LBody" style={style}>
            {inOrder(plain.map(({ label, value }, index) => <PlainFact label={label} value={value} isLast={index === plain.length - 1} />))}
          </Words>
        </Box>
      )}
      {inOrder(
        addresses.map(({ label, value }) => (
          <Box tag="LI">
            <Words tag="LBody" style={style}>
              <Strong>{`${label}: `}</Strong>
              {value}
            </Words>
          </Box>
        )),
      )}
    </Box>
  )
}

function PlainFact({ label, value, isLast }: { label: string; value: string; isLast: boolean }): ReactElement {
  return (
    <>
      <Strong>{`${label}: `}</Strong>
      {`${value}${/[.?!]$/.test(value) ? '' : '.'}${isLast ? '' : ' '}`}
    </>
  )
}

function factsOf(service: ServiceView, site: SiteView, frame: Frame): Fact[] {
  return [
    ...waysToReach(service, site, frame),
    ...(service.areas.length === 0 ? [] : [{ label: 'Where', value: service.areas.join(', ') }]),
    ...(service.cost === undefined ? [] : [{ label: 'Cost', value: service.cost }]),
    { label: frame.words.more, value: <LinkedAddress to={service.address} site={site} /> },
    ...(service.language === undefined ? [{ label: 'Checked on', value: frame.day(service.checkedOn) }] : []),
  ]
}

function waysToReach(
  { openingHours, email, website }: { [Key in 'openingHours' | 'email' | 'website']?: string | undefined },
  site: SiteView,
  { words }: Frame,
): Fact[] {
  return [
    ...(openingHours === undefined ? [] : [{ label: words.open, value: openingHours }]),
    ...(email === undefined ? [] : [{ label: words.email, value: <LinkedAddress to={`mailto:${email}`} site={site} /> }]),
    ...(website === undefined ? [] : [{ label: words.website, value: <LinkedAddress to={website} site={site} /> }]),
  ]
}

function LinkedAddress({ to, site }: { to: string; site: SiteView }): ReactElement {
  return (
    <PaperLink to={to} site={site}>
      <Address to={to} site={site} />
    </PaperLink>
  )
}

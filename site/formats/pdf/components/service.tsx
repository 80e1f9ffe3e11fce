import type { ReactElement, ReactNode } from 'react'
import type { PhoneView, ServiceView, SiteView } from '../../../../content/document/node.ts'
import { formatDay } from '../../shared/day.ts'
import { Box, Words } from '../engine/primitives.tsx'
import type { Theme } from '../theme.ts'
import { inOrder } from './in-order.ts'
import { Address, PaperLink, PhoneNumber } from './link.tsx'
import { Card, Entry } from './panel.tsx'
import { Paragraph, Strong } from './text.tsx'

const PHONE_LABELS: Readonly<Record<PhoneView['kind'], string>> = { phone: 'Phone', text: 'Text', textphone: 'Textphone', relay: 'Relay UK' }

interface ServiceProps {
  theme: Theme
  site: SiteView
  service: ServiceView
  /** Why to ring. */
  why?: string | undefined
  /** One of a list: it goes without a frame, so that more fit on a sheet. */
  isListed?: boolean
}

/** Someone to talk to, phone first. Never split over two pages. */
export function Service({ theme, site, service, why, isListed = false }: ServiceProps): ReactElement {
  const Frame = isListed ? Entry : Card
  return (
    <Frame theme={theme}>
      <Words tag="P" style={{ fontSize: theme.headings[4], fontWeight: 700, marginBottom: theme.gap * 0.4 }}>
        <PaperLink to={service.address} site={site}>
          {service.name}
        </PaperLink>
      </Words>
      {why && <Paragraph theme={theme}>{why}</Paragraph>}
      {service.warning && <Paragraph theme={theme}>{`Please note: ${service.warning}`}</Paragraph>}
      {service.phones.length > 0 && <Phones theme={theme} phones={service.phones} />}
      <Paragraph theme={theme}>{`${service.offers} ${service.whoFor}`}</Paragraph>
      <Facts theme={theme} facts={factsOf(service, site)} />
    </Frame>
  )
}

/** How to reach a service, on its own page: its name is above and its details follow. */
export function OwnContact({ theme, site, service }: Omit<ServiceProps, 'why'>): ReactElement {
  const { phones, openingHours, email, website } = service
  const facts = waysToReach({ openingHours, email, website }, site)
  return (
    <Card theme={theme}>
      {phones.length > 0 && <Phones theme={theme} phones={phones} />}
      {facts.length > 0 && <Facts theme={theme} facts={facts} />}
      {!phones.length && !facts.length && (
        <Paragraph theme={theme} isLast>
          We have no phone number or address for it yet.
        </Paragraph>
      )}
    </Card>
  )
}

function Phones({ theme, phones }: { theme: Theme; phones: readonly PhoneView[] }): ReactElement {
  return (
    <Box tag="L" numbering="None" style={{ marginBottom: theme.gap * 0.5 }}>
      {phones.map(({ kind, label, number, dial }) => (
        <Box key={number} tag="LI">
          <Words tag="LBody">
            {`${PHONE_LABELS[kind]}: `}
            <Words style={{ fontSize: theme.big, lineHeight: 1.25 }}>
              <PhoneNumber number={number} dial={dial} />
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

function factsOf(service: ServiceView, site: SiteView): Fact[] {
  return [
    ...waysToReach(service, site),
    ...(service.areas.length === 0 ? [] : [{ label: 'Where', value: service.areas.join(', ') }]),
    ...(service.cost === undefined ? [] : [{ label: 'Cost', value: service.cost }]),
    { label: 'More', value: <LinkedAddress to={service.address} site={site} /> },
    { label: 'Checked on', value: formatDay(service.checkedOn) },
  ]
}

function waysToReach({ openingHours, email, website }: { [Key in 'openingHours' | 'email' | 'website']?: string | undefined }, site: SiteView): Fact[] {
  return [
    ...(openingHours === undefined ? [] : [{ label: 'Open', value: openingHours }]),
    ...(email === undefined ? [] : [{ label: 'Email', value: <LinkedAddress to={`mailto:${email}`} site={site} /> }]),
    ...(website === undefined ? [] : [{ label: 'Website', value: <LinkedAddress to={website} site={site} /> }]),
  ]
}

function LinkedAddress({ to, site }: { to: string; site: SiteView }): ReactElement {
  return (
    <PaperLink to={to} site={site}>
      <Address to={to} site={site} />
    </PaperLink>
  )
}

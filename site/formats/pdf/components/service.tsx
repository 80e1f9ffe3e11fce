import type { ReactElement, ReactNode } from 'react'
import { checkFirstLabel } from '../../../../content/document/check-first.ts'
import type { ServiceView, SiteView } from '../../../../content/document/node.ts'
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
      {(service.warning ?? service.said?.warning) && (
        <Paragraph theme={theme}>
          {`${checkFirstLabel(service, frame.words)}: `}
          <SaidAndOwn said={service.said?.warning} own={service.warning} language={service.language} />
        </Paragraph>
      )}
      {service.phones.length > 0 && <Phones theme={theme} frame={frame} phones={service.phones} language={service.language} />}
      {service.offers && <Paragraph theme={theme}>{`${service.offers} ${service.whoFor}`}</Paragraph>}
      <Facts theme={theme} facts={factsOf(service, site, frame)} />
    </Frame>
  )
}

/** How to reach a service, on its own page: its name is above and its details follow. */
export function OwnContact({ theme, frame, site, service }: Omit<ServiceProps, 'why'>): ReactElement {
  const { phones } = service
  const facts = waysToReach(service, site, frame)
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

/** What the site says in the document's language, then the service's own words. */
function SaidAndOwn({ said, own, language }: { said: string | undefined; own: string | undefined; language: string | undefined }): ReactElement {
  return (
    <>
      {said !== undefined && (own === undefined ? said : `${said}. `)}
      {own !== undefined && <InLanguage language={language}>{own}</InLanguage>}
    </>
  )
}

function Phones({
  theme,
  frame,
  phones,
  language,
}: Pick<ServiceProps, 'theme' | 'frame'> & Pick<ServiceView, 'phones'> & { language?: string | undefined }): ReactElement {
  return (
    <Box tag="L" numbering="None" style={{ marginBottom: theme.gap * 0.5 }}>
      {phones.map(({ kind, label, number, dial }, index) => (
        <Box key={index} tag="LI">
          <Words tag="LBody">
            {`${frame.words[phoneWord[kind]]}: `}
            <Words style={{ fontSize: theme.big, lineHeight: 1.25 }}>
              <PhoneNumber frame={frame} number={number} dial={dial} />
            </Words>
            {label && ' ('}
            {label && <InLanguage language={language}>{label}</InLanguage>}
            {label && ')'}
          </Words>
        </Box>
      ))}
    </Box>
  )
}

/** A fact in words: as the site says it, then as the service says it itself. */
interface WordedFact {
  label: string
  said?: string | undefined
  own?: string | undefined
  language?: string | undefined
}

interface AddressFact {
  label: string
  address: ReactNode
}

type Fact = WordedFact | AddressFact

/** The rest, small and close together: paper is short. Plain facts share one paragraph, addresses have a line each. */
function Facts({ theme, facts }: { theme: Theme; facts: readonly Fact[] }): ReactElement {
  const plain = facts.filter((fact) => !('address' in fact))
  const addresses = facts.filter((fact) => 'address' in fact)
  const style = { fontSize: theme.smallest, lineHeight: theme.lineHeight }
  return (
    <Box tag="L" numbering="None">
      {plain.length > 0 && (
        <Box tag="LI">
          <Words tag="LBody" style={style}>
            {inOrder(plain.map((fact, index) => <PlainFact {...fact} isLast={index === plain.length - 1} />))}
          </Words>
        </Box>
      )}
      {inOrder(
        addresses.map(({ label, address }) => (
          <Box tag="LI">
            <Words tag="LBody" style={style}>
              <Strong>{`${label}: `}</Strong>
              {address}
            </Words>
          </Box>
        )),
      )}
    </Box>
  )
}

function PlainFact({ label, said, own, language, isLast }: WordedFact & { isLast: boolean }): ReactElement {
  const end = `${/[.?!]$/.test(own ?? said ?? '') ? '' : '.'}${isLast ? '' : ' '}`
  return (
    <>
      <Strong>{`${label}: `}</Strong>
      <SaidAndOwn said={said} own={own} language={language} />
      {end}
    </>
  )
}

function factsOf(service: ServiceView, site: SiteView, frame: Frame): Fact[] {
  return [
    ...waysToReach(service, site, frame),
    ...(service.areas.length === 0 ? [] : [{ label: 'Where', said: service.areas.join(', ') }]),
    ...(service.cost === undefined ? [] : [{ label: 'Cost', said: service.cost }]),
    { label: frame.words.more, address: <LinkedAddress to={service.address} site={site} /> },
    ...(service.language === undefined ? [{ label: 'Checked on', said: frame.day(service.checkedOn) }] : []),
  ]
}

type Reach = Partial<Pick<ServiceView, 'openingHours' | 'email' | 'website' | 'said' | 'language'>>

function waysToReach({ openingHours, email, website, said, language }: Reach, site: SiteView, { words }: Frame): Fact[] {
  return [
    ...(openingHours === undefined && said?.open === undefined ? [] : [{ label: words.open, said: said?.open, own: openingHours, language }]),
    ...(email === undefined ? [] : [{ label: words.email, address: <LinkedAddress to={`mailto:${email}`} site={site} /> }]),
    ...(website === undefined ? [] : [{ label: words.website, address: <LinkedAddress to={website} site={site} /> }]),
  ]
}

function LinkedAddress({ to, site }: { to: string; site: SiteView }): ReactElement {
  return (
    <PaperLink to={to} site={site}>
      <Address to={to} site={site} />
    </PaperLink>
  )
}

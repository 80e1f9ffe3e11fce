import type { ReactElement } from 'react'
import type { PhoneView, ServiceView, SiteView } from '../../../../content/document/node.ts'
import { formatDay } from '../../shared/day.ts'
import type { Theme } from '../theme.ts'
import { type Detail, Details } from './details.tsx'
import { Address, PaperLink, PhoneNumber } from './link.tsx'
import { Card } from './panel.tsx'
import { Paragraph } from './text.tsx'

const PHONE_LABELS: Readonly<Record<PhoneView['kind'], string>> = { phone: 'Phone', text: 'Text', textphone: 'Textphone', relay: 'Relay UK' }

interface ServiceProps {
  theme: Theme
  site: SiteView
  service: ServiceView
  /** Why to ring. */
  why?: string | undefined
}

/** Someone to talk to, phone first. Never split over two pages. */
export function Service({ theme, site, service, why }: ServiceProps): ReactElement {
  return (
    <Card theme={theme}>
      <Paragraph theme={theme} isStrong>
        <PaperLink to={service.address} site={site}>
          {service.name}
        </PaperLink>
      </Paragraph>
      {why && <Paragraph theme={theme}>{why}</Paragraph>}
      {service.warning && <Paragraph theme={theme}>{`Please note: ${service.warning}`}</Paragraph>}
      <Details theme={theme} items={[...service.phones.map(phoneDetail), ...otherDetails(service, site)]} />
      <Paragraph theme={theme} isSmall isLast>{`Checked on ${formatDay(service.checkedOn)}`}</Paragraph>
    </Card>
  )
}

function phoneDetail({ kind, label, number, dial }: PhoneView): Detail {
  return { label: PHONE_LABELS[kind], value: <PhoneNumber number={number} dial={dial} />, note: label, isBig: true }
}

function otherDetails(service: ServiceView, site: SiteView): Detail[] {
  const details: (Detail | undefined)[] = [
    service.openingHours === undefined ? undefined : { label: 'Open', value: service.openingHours },
    service.email === undefined ? undefined : { label: 'Email', value: <LinkedAddress to={`mailto:${service.email}`} site={site} /> },
    service.website === undefined ? undefined : { label: 'Website', value: <LinkedAddress to={service.website} site={site} /> },
    { label: 'What it offers', value: service.offers },
    { label: 'Who it is for', value: service.whoFor },
    service.areas.length > 0 ? { label: 'Where', value: service.areas.join(', ') } : undefined,
    service.cost === undefined ? undefined : { label: 'Cost', value: service.cost },
    { label: 'More', value: <LinkedAddress to={service.address} site={site} /> },
  ]
  return details.filter((detail) => detail !== undefined)
}

function LinkedAddress({ to, site }: { to: string; site: SiteView }): ReactElement {
  return (
    <PaperLink to={to} site={site}>
      <Address to={to} site={site} />
    </PaperLink>
  )
}

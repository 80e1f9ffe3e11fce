import type { ReactElement } from 'react'
import type { SiteView } from '../../../../content/document/node.ts'
import type { Source } from '../../../../content/schema/record.ts'
import { formatDay } from '../../shared/day.ts'
import type { Theme } from '../theme.ts'
import { Address, PaperLink } from './link.tsx'
import { List } from './list.tsx'

/** Where the facts come from, each with its day and its address in full. */
export function Sources({ theme, site, sources }: { theme: Theme; site: SiteView; sources: readonly Source[] }): ReactElement {
  return (
    <List
      theme={theme}
      isSmall
      items={sources.map((source, index) => (
        <SourceLine key={index} site={site} source={source} />
      ))}
    />
  )
}

function SourceLine({ site, source: { title, url, asOf } }: { site: SiteView; source: Source }): ReactElement {
  if (url === undefined) return <>{`${title} (${formatDay(asOf)})`}</>
  return (
    <>
      <PaperLink to={url} site={site}>
        {title}
      </PaperLink>
      {` (${formatDay(asOf)}): `}
      <Address to={url} site={site} />
    </>
  )
}

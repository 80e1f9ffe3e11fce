import type { ReactElement } from 'react'
import type { SiteView } from '../../../../content/document/node.ts'
import type { Source } from '../../../../content/schema/record.ts'
import type { Frame } from '../../shared/frame.ts'
import type { Theme } from '../theme.ts'
import { Address, PaperLink } from './link.tsx'
import { List } from './list.tsx'

/** Where the facts come from, each with its day and its address in full. */
export function Sources({ theme, frame, site, sources }: { theme: Theme; frame: Frame; site: SiteView; sources: readonly Source[] }): ReactElement {
  return (
    <List
      theme={theme}
      isSmall
      items={sources.map((source, index) => (
        <SourceLine key={index} frame={frame} site={site} source={source} />
      ))}
    />
  )
}

function SourceLine({ frame, site, source: { title, url, asOf } }: { frame: Frame; site: SiteView; source: Source }): ReactElement {
  if (url === undefined) return <>{`${title} (${frame.day(asOf)})`}</>
  return (
    <>
      <PaperLink to={url} site={site}>
        {title}
      </PaperLink>
      {` (${frame.day(asOf)}): `}
      <Address to={url} site={site} />
    </>
  )
}

import type { ReactElement } from 'react'
import type { PageLink, SiteView } from '../../../../content/document/node.ts'
import { Box, Words } from '../engine/primitives.tsx'
import type { Theme } from '../theme.ts'
import { Address, PaperLink } from './link.tsx'
import { Strong } from './text.tsx'

/** Other pages, each with why to go there and its address in full. */
export function PageLinks({ theme, site, links }: { theme: Theme; site: SiteView; links: readonly PageLink[] }): ReactElement {
  return (
    <Box tag="L" numbering="None" style={{ marginBottom: theme.gap * 0.6 }}>
      {links.map(({ to, title, description }, index) => (
        <Box key={index} tag="LI" wrap={false} style={{ marginBottom: theme.gap * 0.9 }}>
          <Box tag="LBody">
            <Words tag="P">
              <Strong>
                <PaperLink to={to} site={site}>
                  {title}
                </PaperLink>
              </Strong>
            </Words>
            {description && <Words tag="P">{description}</Words>}
            <Words tag="P" style={{ fontSize: Math.max(theme.smallest, theme.body - 1) }}>
              <Address to={to} site={site} />
            </Words>
          </Box>
        </Box>
      ))}
    </Box>
  )
}

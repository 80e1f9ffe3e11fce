import type { ReactElement, ReactNode } from 'react'
import type { NodeOf, SiteView } from '../../../../content/document/node.ts'
import { colours, type Theme } from '../theme.ts'
import { Details } from './details.tsx'
import { Address, PaperLink } from './link.tsx'
import { Panel } from './panel.tsx'
import { Paragraph } from './text.tsx'

interface VideoProps {
  theme: Theme
  site: SiteView
  video: NodeOf<'video'>
  /** The transcript: what paper can give in place of the video. */
  children: ReactNode
}

export function Video({ theme, site, video: { title, url, minutes, hasCaptions, isSigned }, children }: VideoProps): ReactElement {
  const watch = (
    <PaperLink to={url} site={site} label={`Watch the video: ${title}`}>
      <Address to={url} site={site} />
    </PaperLink>
  )
  const items = [
    { label: 'Watch at', value: watch },
    ...(minutes === undefined ? [] : [{ label: 'Length', value: minutes === 1 ? '1 minute' : `${minutes} minutes` }]),
    { label: 'Captions', value: hasCaptions ? 'Yes' : 'No' },
    { label: 'Signed', value: isSigned ? 'Yes, in British Sign Language' : 'No' },
  ]
  return (
    <>
      <Panel theme={theme} colour={colours.brand}>
        <Paragraph theme={theme} isStrong>{`Video: ${title}`}</Paragraph>
        <Details theme={theme} items={items} />
      </Panel>
      <Paragraph theme={theme} isStrong introduces>
        What is said in the video
      </Paragraph>
      {children}
    </>
  )
}

import type { ReactElement, ReactNode } from 'react'
import type { NodeOf, SiteView } from '../../../../content/document/node.ts'
import { fill } from '../../../../content/document/fill.ts'
import { videoDetails, type Frame } from '../../shared/frame.ts'
import { colours, type Theme } from '../theme.ts'
import { Address, PaperLink } from './link.tsx'
import { Panel } from './panel.tsx'
import { Paragraph } from './text.tsx'

interface VideoProps {
  theme: Theme
  frame: Frame
  site: SiteView
  video: NodeOf<'video'>
  /** The transcript: what paper can give in place of the video. */
  children: ReactNode
}

export function Video({ theme, frame, site, video, children }: VideoProps): ReactElement {
  const { words } = frame
  const { url } = video
  const watch = (
    <PaperLink to={url} site={site} label={fill(words.watchVideo, video)}>
      <Address to={url} site={site} />
    </PaperLink>
  )
  return (
    <>
      <Panel theme={theme} colour={colours.brand}>
        <Paragraph theme={theme} isStrong>{`${fill(words.watchVideo, video)} (${videoDetails(video, frame)})`}</Paragraph>
        <Paragraph theme={theme} isLast>
          {watch}
        </Paragraph>
      </Panel>
      <Paragraph theme={theme} isStrong introduces>
        {fill(words.readVideo, video)}
      </Paragraph>
      {children}
    </>
  )
}

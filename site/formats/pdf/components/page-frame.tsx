import type { ReactElement, ReactNode } from 'react'
import type { WaymarkDocument } from '../../../../content/document/node.ts'
import { scriptOf } from '../../../../content/schema/language.ts'
import { familiesFor } from '../engine/fonts.ts'
import { Box, PaperDocument, Sheet, Words } from '../engine/primitives.tsx'
import { fill } from '../../../../content/document/fill.ts'
import type { Frame } from '../../shared/frame.ts'
import { colours, paper, type Theme } from '../theme.ts'

interface PageFrameProps {
  document: WaymarkDocument
  theme: Theme
  frame: Frame
  madeOn: string
  children: ReactNode
}

const HEADER_TOP = 30
const FOOTER_BOTTOM = 30

/** The sheets: margins, running head and foot. A sensitive page never shows its subject there. */
export function PageFrame({ document, theme, frame, madeOn, children }: PageFrameProps): ReactElement {
  const style = {
    fontFamily: familiesFor(scriptOf(document.language)),
    fontSize: theme.body,
    lineHeight: theme.lineHeight,
    color: colours.text,
    paddingTop: HEADER_TOP + theme.smallest * 1.4 + 22,
    paddingBottom: FOOTER_BOTTOM + theme.smallest * 1.4 + theme.body * 1.4 + 20,
    paddingLeft: paper.inner,
    paddingRight: paper.outer,
  }
  return (
    <PaperDocument title={document.title} language={document.language} author={document.site.publisher} isFromRight={frame.isRightToLeft}>
      <Sheet size="A4" wrap={false} style={style}>
        <RunningHead theme={theme} document={document} />
        <RunningFoot theme={theme} frame={frame} document={document} madeOn={madeOn} />
        {children}
      </Sheet>
    </PaperDocument>
  )
}

const acrossPage = { position: 'absolute', left: paper.inner, width: paper.column } as const

const oneLine = { maxLines: 1, textOverflow: 'ellipsis' } as const
const headWords = (theme: Theme) => ({ fontSize: theme.smallest, lineHeight: 1.4, fontWeight: 700, color: colours.brand, ...oneLine })

function RunningHead({ theme, document: { title, site, isSensitive } }: { theme: Theme; document: WaymarkDocument }): ReactElement {
  const showsTitle = (page: number): boolean => page > 1 && !isSensitive
  return (
    <Box
      fixed
      tag="Artifact"
      artifact="Header"
      style={{ ...acrossPage, top: HEADER_TOP, borderBottomWidth: 1, borderBottomColor: colours.brand, paddingBottom: 5 }}
    >
      <Words style={headWords(theme)} shownOn={(page) => !showsTitle(page)}>
        {site.name}
      </Words>
      <Words style={{ ...headWords(theme), position: 'absolute', top: 0, left: 0, width: paper.column }} shownOn={showsTitle}>
        {title}
      </Words>
    </Box>
  )
}

function RunningFoot({ theme, frame: { words, day }, document: { site, code, nextCheck }, madeOn }: Omit<PageFrameProps, 'children'>): ReactElement {
  const made = fill(words.madeOn, { day: day(madeOn) })
  const next = nextCheck === undefined ? '' : fill(words.nextCheckBy, { day: day(nextCheck) })
  // Large letters leave room for one date: until when the paper can be trusted. The last page has both.
  const dates = theme.name === 'standard' ? `${made} ${next}`.trim() : next || made
  return (
    <Box
      fixed
      tag="Artifact"
      artifact="Footer"
      style={{ ...acrossPage, bottom: FOOTER_BOTTOM, borderTopWidth: 1, borderTopColor: colours.brand, paddingTop: 5 }}
    >
      <Box style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        <Words style={{ fontSize: theme.smallest, lineHeight: 1.4, width: paper.column - theme.body * 8.5, ...oneLine }}>
          {fill(words.siteAndCode, { site: site.name, code })}
        </Words>
        <Words
          style={{ fontSize: theme.body, lineHeight: 1.4, width: theme.body * 8, fontWeight: 700, textAlign: 'right' }}
          pageText={(page, pages) => fill(words.pageOf, { page, pages })}
        >
          {fill(words.pageOf, { page: '00', pages: '00' })}
        </Words>
      </Box>
      <Words style={{ fontSize: theme.smallest, lineHeight: 1.4, ...oneLine }}>{dates}</Words>
    </Box>
  )
}

import type { ReactElement } from 'react'
import type { WaymarkDocument } from '../../../../content/document/node.ts'
import { fill } from '../../../../content/document/fill.ts'
import { formatDay } from '../../shared/day.ts'
import type { Frame } from '../../shared/frame.ts'
import { colours, type Theme } from '../theme.ts'
import { Heading } from './heading.tsx'
import { Panel } from './panel.tsx'
import { RatherTalk } from './rather-talk.tsx'
import { Paragraph } from './text.tsx'

/** The title, how fresh the words are, and whom to ring instead of reading. */
export function DocumentStart({ document, theme, frame }: { document: WaymarkDocument; theme: Theme; frame: Frame }): ReactElement {
  const { help } = document.site
  const checks = checkedLine(document, frame)
  return (
    <>
      <Heading theme={theme} level={1}>
        {document.title}
      </Heading>
      {checks && (
        <Paragraph theme={theme} isSmall colour={colours.muted}>
          {checks}
        </Paragraph>
      )}
      {help && (
        <Panel theme={theme} colour={colours.brand}>
          <Paragraph theme={theme} isLast>
            <RatherTalk frame={frame} help={help} />
          </Paragraph>
        </Panel>
      )}
    </>
  )
}

function checkedLine({ checkedOn, nextCheck, checkedBy }: WaymarkDocument, { words, day }: Frame): string {
  return [
    checkedOn === undefined ? '' : fill(words.checkedOn, { day: day(checkedOn) }),
    nextCheck === undefined ? '' : fill(words.nextCheckBy, { day: day(nextCheck) }),
    checkedBy === false ? 'Not yet checked by people with a learning disability.' : '',
    checkedBy ? `Checked by ${checkedBy.group} on ${formatDay(checkedBy.on)}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

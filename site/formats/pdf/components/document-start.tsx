import type { ReactElement } from 'react'
import type { WaymarkDocument } from '../../../../content/document/node.ts'
import { formatDay } from '../../shared/day.ts'
import { colours, type Theme } from '../theme.ts'
import { Heading } from './heading.tsx'
import { PhoneNumber } from './link.tsx'
import { Panel } from './panel.tsx'
import { Paragraph } from './text.tsx'

/** The title, how fresh the words are, and whom to ring instead of reading. */
export function DocumentStart({ document, theme }: { document: WaymarkDocument; theme: Theme }): ReactElement {
  const { help } = document.site
  const checks = checkedLine(document)
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
            {`Would you rather talk? Ring ${help.name} on `}
            <PhoneNumber number={help.phone.number} dial={help.phone.dial} />
            {'.'}
          </Paragraph>
        </Panel>
      )}
    </>
  )
}

function checkedLine({ checkedOn, nextCheck, checkedBy }: WaymarkDocument): string {
  return [
    checkedOn === undefined ? '' : `Checked on ${formatDay(checkedOn)}.`,
    nextCheck === undefined ? '' : `Check by ${formatDay(nextCheck)}.`,
    checkedBy === false ? 'Not yet checked by people with a learning disability.' : '',
    checkedBy ? `Checked by ${checkedBy.group} on ${formatDay(checkedBy.on)}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

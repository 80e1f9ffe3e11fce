import type { ReactElement, ReactNode } from 'react'
import type { NodeOf } from '../../../../content/document/node.ts'
import { colours, type Theme } from '../theme.ts'
import { Panel } from './panel.tsx'
import { Paragraph } from './text.tsx'

type Tone = NodeOf<'callout'>['tone']
/** Said in words too: colour is never the only signal. */
const LABELS: Readonly<Record<Tone, string>> = { note: 'Note', important: 'Important', urgent: 'Urgent', emergency: 'Emergency' }
const TONE_COLOURS: Readonly<Record<Tone, string>> = { note: colours.note, important: colours.important, urgent: colours.urgent, emergency: colours.urgent }

export function Callout({ theme, tone, title, children }: { theme: Theme; tone: Tone; title: string | undefined; children: ReactNode }): ReactElement {
  return (
    <Panel theme={theme} colour={TONE_COLOURS[tone]}>
      <Paragraph theme={theme} isStrong colour={TONE_COLOURS[tone]}>
        {title ? `${LABELS[tone]}: ${title}` : LABELS[tone]}
      </Paragraph>
      {children}
    </Panel>
  )
}

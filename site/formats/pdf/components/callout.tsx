import type { ReactElement, ReactNode } from 'react'
import type { NodeOf } from '../../../../content/document/node.ts'
import type { Frame } from '../../shared/frame.ts'
import { colours, type Theme } from '../theme.ts'
import { Panel } from './panel.tsx'
import { Paragraph } from './text.tsx'

type Tone = NodeOf<'callout'>['tone']
const TONE_COLOURS: Readonly<Record<Tone, string>> = { note: colours.note, important: colours.important, urgent: colours.urgent, emergency: colours.urgent }

interface CalloutProps {
  theme: Theme
  frame: Frame
  tone: Tone
  title: string | undefined
  children: ReactNode
}

/** Its tone is said in words too: colour is never the only signal. */
export function Callout({ theme, frame: { words }, tone, title, children }: CalloutProps): ReactElement {
  return (
    <Panel theme={theme} colour={TONE_COLOURS[tone]}>
      <Paragraph theme={theme} isStrong colour={TONE_COLOURS[tone]}>
        {title ? `${words[tone]}: ${title}` : words[tone]}
      </Paragraph>
      {children}
    </Panel>
  )
}

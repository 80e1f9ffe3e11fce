import type { ReactElement, ReactNode } from 'react'
import type { Frame } from '../../shared/frame.ts'
import type { Theme } from '../theme.ts'
import { List } from './list.tsx'
import { Cross, Tick } from './marks.tsx'
import { Paragraph } from './text.tsx'

interface DoDontProps {
  theme: Theme
  frame: Frame
  dos: readonly ReactNode[]
  donts: readonly ReactNode[]
}

/** What to do and what not to do: said in words, marked by shape as well as colour. */
export function DoDont({ theme, frame: { words }, dos, donts }: DoDontProps): ReactElement {
  return (
    <>
      {dos.length > 0 && (
        <Paragraph theme={theme} isStrong introduces>
          {words.do}
        </Paragraph>
      )}
      {dos.length > 0 && <List theme={theme} items={dos} bullet={() => <Tick theme={theme} />} />}
      {donts.length > 0 && (
        <Paragraph theme={theme} isStrong introduces>
          {words.doNot}
        </Paragraph>
      )}
      {donts.length > 0 && <List theme={theme} items={donts} bullet={() => <Cross theme={theme} />} />}
    </>
  )
}

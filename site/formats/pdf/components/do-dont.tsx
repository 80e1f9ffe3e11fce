import type { ReactElement, ReactNode } from 'react'
import type { Theme } from '../theme.ts'
import { List } from './list.tsx'
import { Cross, Tick } from './marks.tsx'
import { Paragraph } from './text.tsx'

/** What to do and what not to do: said in words, marked by shape as well as colour. */
export function DoDont({ theme, dos, donts }: { theme: Theme; dos: readonly ReactNode[]; donts: readonly ReactNode[] }): ReactElement {
  return (
    <>
      {dos.length > 0 && (
        <Paragraph theme={theme} isStrong introduces>
          Do
        </Paragraph>
      )}
      {dos.length > 0 && <List theme={theme} items={dos} bullet={() => <Tick theme={theme} />} />}
      {donts.length > 0 && (
        <Paragraph theme={theme} isStrong introduces>
          Do not
        </Paragraph>
      )}
      {donts.length > 0 && <List theme={theme} items={donts} bullet={() => <Cross theme={theme} />} />}
    </>
  )
}

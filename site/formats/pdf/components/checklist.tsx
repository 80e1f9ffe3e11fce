import type { ReactElement, ReactNode } from 'react'
import type { Theme } from '../theme.ts'
import { List } from './list.tsx'
import { TickBox } from './marks.tsx'
import { Paragraph } from './text.tsx'

/** Things to tick off with a pen. */
export function Checklist({ theme, title, items }: { theme: Theme; title: string; items: readonly ReactNode[] }): ReactElement {
  return (
    <>
      <Paragraph theme={theme} isStrong introduces>
        {title}
      </Paragraph>
      <List theme={theme} items={items} bullet={() => <TickBox theme={theme} />} />
    </>
  )
}

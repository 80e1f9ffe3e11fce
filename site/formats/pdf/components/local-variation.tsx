import type { ReactElement, ReactNode } from 'react'
import { fill } from '../../../../content/document/fill.ts'
import type { Frame } from '../../shared/frame.ts'
import type { Theme } from '../theme.ts'
import { inOrder } from './in-order.ts'
import { Paragraph } from './text.tsx'

interface LocalVariationProps {
  theme: Theme
  frame: Frame
  title: string | undefined
  variations: readonly { council: string; body: ReactNode }[]
}

/** What differs from council to council, all of it: paper cannot ask where a reader lives. */
export function LocalVariation({ theme, frame: { words }, title, variations }: LocalVariationProps): ReactElement {
  return (
    <>
      <Paragraph theme={theme} isStrong introduces>
        {title ?? words.dependsOnWhere}
      </Paragraph>
      {inOrder(
        variations.map(({ council, body }) => (
          <>
            <Paragraph theme={theme} isStrong introduces>
              {fill(words.inTheAreaOf, { council })}
            </Paragraph>
            {body}
          </>
        )),
      )}
    </>
  )
}

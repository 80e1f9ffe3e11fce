import type { ReactElement, ReactNode } from 'react'
import type { Theme } from '../theme.ts'
import { inOrder } from './in-order.ts'
import { Paragraph } from './text.tsx'

interface LocalVariationProps {
  theme: Theme
  title: string | undefined
  variations: readonly { council: string; body: ReactNode }[]
}

/** What differs from council to council, all of it: paper cannot ask where a reader lives. */
export function LocalVariation({ theme, title, variations }: LocalVariationProps): ReactElement {
  return (
    <>
      <Paragraph theme={theme} isStrong introduces>
        {title ?? 'This depends on where you live'}
      </Paragraph>
      {inOrder(
        variations.map(({ council, body }) => (
          <>
            <Paragraph theme={theme} isStrong introduces>{`If you live in the area of ${council}`}</Paragraph>
            {body}
          </>
        )),
      )}
    </>
  )
}

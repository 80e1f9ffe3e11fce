import type { ReactElement, ReactNode } from 'react'
import { Box } from '../engine/primitives.tsx'
import type { Theme } from '../theme.ts'
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
      {variations.map(({ council, body }, index) => (
        <Box key={index} tag="Div" style={{ paddingLeft: theme.gap * 1.4 }}>
          <Paragraph theme={theme} isStrong introduces>{`If you live in the area of ${council}`}</Paragraph>
          {body}
        </Box>
      ))}
    </>
  )
}

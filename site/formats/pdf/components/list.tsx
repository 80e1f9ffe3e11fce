import type { ReactElement, ReactNode } from 'react'
import { Box, Words } from '../engine/primitives.tsx'
import type { Theme } from '../theme.ts'
import { inPairs } from './pairs.tsx'

interface ListProps {
  theme: Theme
  items: readonly ReactNode[]
  isOrdered?: boolean
  isSmall?: boolean
  /** Drawn in place of a bullet, as decoration. */
  bullet?: () => ReactElement
}

/** A flat list. Its first two items stay together, and its last two, so that no item stands alone on a page. */
export function List({ theme, items, isOrdered = false, isSmall = false, bullet }: ListProps): ReactElement {
  return (
    <Box tag="L" numbering={bullet ? 'None' : isOrdered ? 'Decimal' : 'Disc'} style={{ marginBottom: theme.gap * 0.6 }}>
      {inPairs(
        items.map((item, index) => (
          <Box key={index} tag="LI" wrap={false} style={{ flexDirection: 'row', marginBottom: theme.gap * 0.4 }}>
            {bullet ? bullet() : <Marker theme={theme} words={isOrdered ? `${index + 1}.` : '•'} />}
            <Box tag="LBody" style={{ flex: 1 }}>
              <Words tag="-" {...(isSmall ? { style: { fontSize: theme.smallest } } : {})}>
                {item}
              </Words>
            </Box>
          </Box>
        )),
      )}
    </Box>
  )
}

function Marker({ theme, words }: { theme: Theme; words: string }): ReactElement {
  return (
    <Words tag="Lbl" style={{ width: theme.body * (words.length > 2 ? 2 : 1.5), fontWeight: words === '•' ? 400 : 700 }}>
      {words}
    </Words>
  )
}

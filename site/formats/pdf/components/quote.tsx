import type { ReactElement } from 'react'
import { Box, Words } from '../engine/primitives.tsx'
import { colours, type Theme } from '../theme.ts'

/** Somebody's own words, with quotation marks: no italics. */
export function Quote({ theme, words, who }: { theme: Theme; words: string; who: string | undefined }): ReactElement {
  return (
    <Box
      tag="BlockQuote"
      wrap={false}
      style={{ borderLeftWidth: 2.5, borderLeftColor: colours.rule, paddingLeft: theme.gap * 1.4, marginTop: theme.gap * 0.4, marginBottom: theme.gap * 1.4 }}
    >
      <Words tag="P">{`“${words}”`}</Words>
      {who && (
        <Words tag="P" style={{ marginTop: theme.gap * 0.4, fontWeight: 700 }}>
          {who}
        </Words>
      )}
    </Box>
  )
}

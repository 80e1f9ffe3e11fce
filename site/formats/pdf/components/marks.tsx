import type { ReactElement } from 'react'
import { Box, Drawing } from '../engine/primitives.tsx'
import { colours, type Theme } from '../theme.ts'

/** Small drawings in place of signs the font lacks. They are decoration: words say the same. */
export function Tick({ theme }: { theme: Theme }): ReactElement {
  return <Mark theme={theme} colour={colours.success} strokes={[[0.05, 0.55, 0.35, 0.85, 0.95, 0.15]]} />
}

export function Cross({ theme }: { theme: Theme }): ReactElement {
  return (
    <Mark
      theme={theme}
      colour={colours.urgent}
      strokes={[
        [0.1, 0.1, 0.9, 0.9],
        [0.9, 0.1, 0.1, 0.9],
      ]}
    />
  )
}

/** An empty box to tick with a pen. */
export function TickBox({ theme }: { theme: Theme }): ReactElement {
  const side = theme.body
  return (
    <Box style={{ width: side * 1.9, paddingTop: side * 0.15 }}>
      <Box tag="Artifact" style={{ width: side, height: side, borderWidth: 1.4, borderColor: colours.text }} />
    </Box>
  )
}

function Mark({ theme, colour, strokes }: { theme: Theme; colour: string; strokes: readonly (readonly number[])[] }): ReactElement {
  const side = theme.body * 0.75
  return (
    <Box style={{ width: theme.body * 1.7, paddingTop: theme.body * 0.3 }}>
      <Drawing
        alt=""
        style={{ width: side, height: side }}
        paint={(pen) => {
          for (const points of strokes) {
            points.forEach((_, index) => {
              if (index % 2) return
              const [x, y] = [(points[index] ?? 0) * side, (points[index + 1] ?? 0) * side]
              if (index === 0) pen.moveTo(x, y)
              else pen.lineTo(x, y)
            })
            pen
              .lineWidth(side * 0.2)
              .lineCap('round')
              .stroke(colour)
          }
          return null
        }}
      />
    </Box>
  )
}

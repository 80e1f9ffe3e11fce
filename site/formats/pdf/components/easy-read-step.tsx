import type { ReactElement, ReactNode } from 'react'
import type { PictureView } from '../../../../content/document/node.ts'
import { Box, Words } from '../engine/primitives.tsx'
import type { Theme } from '../theme.ts'
import { fit, PictureFile } from './picture.tsx'

interface StepProps {
  theme: Theme
  picture: PictureView
  pictures: ReadonlyMap<string, Buffer>
  statements: readonly ReactNode[]
}

/** Picture on the left, words on the right, one sentence to a paragraph. Never split over two pages. */
export function EasyReadStep({ theme, picture, pictures, statements }: StepProps): ReactElement {
  const size = fit(picture, theme.stepPicture, theme.stepPicture)
  return (
    <Box tag="Div" wrap={false} style={{ flexDirection: 'row', alignItems: 'center', minHeight: theme.stepPicture, marginBottom: theme.gap * 1.5 }}>
      <Box style={{ width: theme.stepPicture, alignItems: 'center' }}>
        <PictureFile picture={picture} pictures={pictures} {...size} />
      </Box>
      <Box style={{ flex: 1, paddingLeft: theme.gap * 1.8 }}>
        {statements.map((statement, index) => (
          <Words key={index} tag="P" style={{ marginTop: index ? theme.gap : 0 }}>
            {statement}
          </Words>
        ))}
      </Box>
    </Box>
  )
}

import type { ReactElement } from 'react'
import type { PictureView } from '../../../../content/document/node.ts'
import { Bitmap, Box, Words } from '../engine/primitives.tsx'
import { refuse } from '../engine/refusal.ts'
import { paper, type Theme } from '../theme.ts'

const TALLEST = 260

interface PictureProps {
  picture: PictureView
  pictures: ReadonlyMap<string, Buffer>
}

/**
 * A picture no wider than the column, with its caption. Never split. The caption stands beside the figure in the
 * structure, not inside it: many screen readers read a figure's description in place of all that is in it.
 */
export function CaptionedPicture({ theme, picture, pictures, caption }: PictureProps & { theme: Theme; caption: string | undefined }): ReactElement {
  const size = fit(picture, Math.min(paper.column, 320), TALLEST)
  return (
    <Box wrap={false} style={{ marginTop: theme.gap * 0.4, marginBottom: theme.gap * 1.2 }}>
      <PictureFile picture={picture} pictures={pictures} {...size} />
      {caption && (
        <Words tag="P" style={{ marginTop: 4 }}>
          {caption}
        </Words>
      )}
    </Box>
  )
}

/** The picture itself, at a size. An empty description says it is decoration. */
export function PictureFile({ picture, pictures, width, height }: PictureProps & { width: number; height: number }): ReactElement {
  const file = pictures.get(picture.file) ?? refuse(`the picture file "${picture.file}" is not there`, 'Publish the picture again')
  return <Bitmap src={file} alt={picture.alt} style={{ width, height, objectFit: 'contain' }} />
}

/** The largest size of a picture's shape within a box. */
export function fit({ width, height }: { width: number; height: number }, widest: number, tallest: number): { width: number; height: number } {
  const scale = Math.min(widest / width, tallest / height)
  return { width: width * scale, height: height * scale }
}

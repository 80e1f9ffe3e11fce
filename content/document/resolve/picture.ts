import type { Picture } from '../../schema/reference.ts'
import type { PictureView } from '../node.ts'

/** Who made a picture and under which licence, as it is printed. Pictures of one set and maker share one credit. */
export function pictureCredit({ set, author, licence, licenceUrl }: Pick<Picture, 'set' | 'author' | 'licence' | 'licenceUrl'>): string {
  const maker = author === set ? set : `${set}, by ${author}`
  return `Pictures: ${maker}. Licence: ${licence}, ${licenceUrl}`
}

/**
 * A picture ready to draw.
 * @param alt instead of the picture's own description; empty for decoration
 */
export function toPictureView(picture: Picture, alt: string | undefined): PictureView {
  return { file: picture.file, alt: alt ?? picture.alt, width: picture.width, height: picture.height, credit: pictureCredit(picture) }
}

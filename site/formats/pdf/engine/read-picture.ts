import readPicture from '@react-pdf/image'

const known = new WeakMap<Buffer, ReturnType<typeof readPicture>>()

/**
 * react-pdf's reading of a picture, once for each: it reads a PNG byte by byte to learn its size, and the same pictures
 * stand in many documents.
 * @param source the picture's bytes, which never change, or where it is
 */
export default function readPictureOnce(
  source: Parameters<typeof readPicture>[0],
  options?: Parameters<typeof readPicture>[1],
): ReturnType<typeof readPicture> {
  if (!Buffer.isBuffer(source)) return readPicture(source, options)
  const picture = known.get(source) ?? readPicture(source, options)
  known.set(source, picture)
  return picture
}

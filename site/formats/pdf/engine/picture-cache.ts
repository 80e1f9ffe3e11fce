/** A picture as pdfkit embeds it in one document. */
export interface EmbeddedPicture {
  label: string
  /** Its reference in the document, once it has been written. */
  obj: unknown
  /** What was read out of a PNG: its size, colours and packed squares. */
  image?: { imgData: unknown }
  imgData?: unknown
}

const known = new WeakMap<object, EmbeddedPicture>()

/**
 * A picture for one more document. pdfkit reads a PNG byte by byte, and the same pictures stand in many documents: each is
 * read once in a process, and every document gets a copy that has not been written yet.
 * @param source the picture's bytes, which never change
 * @param label the picture's name in this document
 * @param open lets pdfkit read it
 */
export function openOnce(source: unknown, label: () => string, open: () => EmbeddedPicture): EmbeddedPicture {
  if (!(source instanceof Uint8Array)) return open()
  const original = known.get(source)
  if (original) return copyOf(original, label())
  const image = open()
  // A JPEG goes into a file as it is: there is nothing to keep.
  if (image.image) known.set(source, copyOf(image, ''))
  return image
}

function copyOf(picture: EmbeddedPicture, label: string): EmbeddedPicture {
  return Object.assign(Object.create(Object.getPrototypeOf(picture) as object) as EmbeddedPicture, picture, { label, obj: null })
}

import path from 'node:path'
import { ValidationError, type CollectionBeforeOperationHook } from 'payload'
import { toSlug } from '../fields/to-slug.ts'

/**
 * Looks at a picture before it is stored. Payload has checked that the file is what its name says and that an SVG holds no
 * script; this refuses an SVG that fetches anything (it would tell a third party who reads the page), and gives the file a
 * name that fits web addresses.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- Payload marks the whole property because of one value it may have.
export const safePictureFile: CollectionBeforeOperationHook = ({ operation, req, collection }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return

  const { name, ext } = path.parse(file.name)
  file.name = `${toSlug(name) || 'picture'}${ext.toLowerCase().replace('.jpeg', '.jpg')}`
  if (ext.toLowerCase() === '.svg' && fetchesFromElsewhere(file.data.toString('utf8'))) {
    throw new ValidationError({
      collection: collection.slug,
      req,
      errors: [{ path: 'file', message: 'This SVG fetches something from elsewhere. Save it with everything inside, or as PNG.' }],
    })
  }
}

/** True when an SVG points anywhere but into itself. Namespaces are names, not addresses that are fetched. */
function fetchesFromElsewhere(svg: string): boolean {
  return (
    /\s(?:[\w-]+:)?(?:href|src)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg|webp)[;,])[^"'\s]/i.test(svg) ||
    /url\(\s*["']?\s*(?!["']?\s*#|data:image)/i.test(svg) ||
    /@import/i.test(svg)
  )
}

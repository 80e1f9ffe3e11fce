import type { Access } from 'payload'

/** The same, but for entries of another directory: those are changed there, and only the program brings the changes in. */
export function unlessFollowed(may: Access): Access {
  return async (args) => (await may(args)) === true && { 'followedFrom.url': { exists: false } }
}

/** The same; entries of another directory only when nobody follows it any more, since its next reading would stumble over the gap. */
export function onceUnfollowed(may: Access): Access {
  return async (args) => {
    if ((await may(args)) !== true) return false
    const { docs } = await args.req.payload.find({ collection: 'feeds', select: { url: true }, depth: 0, pagination: false, req: args.req })
    return { or: [{ 'followedFrom.url': { exists: false } }, { 'followedFrom.url': { not_in: docs.map(({ url }) => url) } }] }
  }
}

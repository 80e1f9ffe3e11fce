import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { mayPublish } from '../access/may-publish.ts'

const idSchema = z.strictObject({ feed: z.uuid() })

/** `POST /api/feeds/read-now`: has a feed read as soon as the server looks, which is within half a minute. */
export const readNowEndpoint: Endpoint = {
  path: '/read-now',
  method: 'post',
  handler: async (req) => {
    if (!req.user || !mayPublish(req.user)) throw new APIError('Sign in as an editor.', 403, undefined, true)
    const { success, data } = idSchema.safeParse(await req.json?.())
    if (!success) throw new APIError('Say which feed.', 400, undefined, true)
    const { isOn } = await req.payload.findByID({ collection: 'feeds', id: data.feed, depth: 0 })
    if (!isOn) throw new APIError('It is switched off. Tick "It is read by the clock", and save.', 409, undefined, true)
    await req.payload.update({ collection: 'feeds', id: data.feed, data: { nextRead: new Date().toISOString() }, depth: 0 })
    return Response.json({ isReading: true })
  },
}

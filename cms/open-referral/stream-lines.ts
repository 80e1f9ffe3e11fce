import type { Found, Paging } from './answer-list.ts'

/** Items that are read from the index at once. */
const atOnce = 1000

/**
 * A whole list as lines of JSON, one an item (https://github.com/ndjson/ndjson-spec), read bit by bit as fast as it is taken: however long it is, it is
 * never in memory as a whole.
 */
export function streamLines<Asked extends Paging>(asked: Asked, list: (asked: Asked) => Promise<Found>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let page = 0
  return new ReadableStream({
    async pull(controller) {
      const { items, total } = await list({ ...asked, page: ++page, per_page: atOnce })
      if (items.length > 0) controller.enqueue(encoder.encode(`${items.join('\n')}\n`))
      if (page * atOnce >= total) controller.close()
    },
  })
}

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

interface ReadOnly {
  isolationLevel: 'repeatable read'
  accessMode: 'read only'
}

/**
 * A request in which every read sees the database as it was at one moment. On PostgreSQL that is one read-only
 * transaction; on SQLite the process reads a private copy already.
 */
export async function atOneMoment<Result>(payload: Payload, read: (req: PayloadRequest) => Promise<Result>): Promise<Result> {
  const req = await createLocalReq({}, payload)
  if (payload.db.name !== 'postgres') return read(req)
  const begin = payload.db.beginTransaction as (options: ReadOnly) => Promise<number | string | null>
  const id = await begin({ isolationLevel: 'repeatable read', accessMode: 'read only' })
  if (id === null) throw new Error('PostgreSQL did not begin a transaction.')
  req.transactionID = id
  try {
    return await read(req)
  } finally {
    await payload.db.rollbackTransaction(id)
  }
}

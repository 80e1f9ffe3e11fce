import { createClient, type Client } from '@libsql/client'
import { indexFile } from './index-files.ts'
import { livePublication } from './live-publication.ts'
import { ensureIndex } from './write-index.ts'

export interface OpenIndex {
  digest: string
  client: Client
}

/** How long, in milliseconds, an answer may be of the publication before: the live link is read again after it. */
const freshFor = 1000

let current: Promise<OpenIndex | undefined> | undefined
let lookedAt = 0

/** The index of what is live now; it is made when there is none, as after a roll back. Nothing while nothing is published. */
export async function openIndex(): Promise<OpenIndex | undefined> {
  if (current && Date.now() - lookedAt < freshFor) return current
  lookedAt = Date.now()
  const before = await current?.catch(() => undefined)
  current = follow(before)
  return current
}

async function follow(before: OpenIndex | undefined): Promise<OpenIndex | undefined> {
  const live = await livePublication()
  if (live?.digest === before?.digest) return before
  if (live) await ensureIndex(live.folder)
  // Answers that are under way still read the one before.
  setTimeout(() => before?.client.close(), 60_000).unref()
  return live && { digest: live.digest, client: createClient({ url: `file:${indexFile(live.digest)}` }) }
}

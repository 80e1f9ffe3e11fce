import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { queuedClient, type QueuedClient } from './client.ts'

let folder: string
let client: QueuedClient
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'waymark-client-'))
  client = queuedClient(`file:${path.join(folder, 'cms.db')}`)
  await client.execute('create table entries (id integer primary key)')
})
afterEach(async () => {
  client.close()
  await rm(folder, { recursive: true, force: true })
})

/** @returns how many of 200 statements were done when the event loop first turned */
async function doneAtTheFirstTurn(execute: (sql: string) => Promise<unknown>): Promise<number> {
  let done = 0
  let atTurn = Infinity
  setImmediate(() => (atTurn = done))
  for (; done < 200; done += 1) await execute('select * from entries')
  return atTurn
}

it('lets the event loop turn while statements follow each other, or the driver would keep the memory of each', async () => {
  expect(await doneAtTheFirstTurn((sql) => client.execute(sql))).toBeLessThan(200)
})

it('lets it turn inside of a transaction too', async () => {
  const transaction = await client.transaction()
  expect(await doneAtTheFirstTurn((sql) => transaction.execute(sql))).toBeLessThan(200)
  await transaction.commit()
})

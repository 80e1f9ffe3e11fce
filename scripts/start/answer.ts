import { RemedyError } from '../launch/remedy.mjs'

interface Waiting {
  /** Resolves when the server dies: then waiting is in vain. */
  ended?: Promise<unknown> | undefined
  lastLines?: () => readonly string[]
  seconds?: number
  ask?: typeof fetch
}

const pause = 250

/**
 * Waits until a server answers without an error.
 * @throws RemedyError when it dies or stays silent
 */
export async function waitUntilAnswers(name: string, address: string, { ended, lastLines = () => [], seconds = 90, ask = fetch }: Waiting = {}): Promise<void> {
  const server = { isDead: false }
  void ended?.then(() => (server.isDead = true))
  let last = 'nothing'
  for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline && !server.isDead;) {
    last = await askOnce(address, ask)
    if (last === 'good') return
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  const lines = lastLines().map((line) => `\n  ${line}`)
  throw new RemedyError(
    (server.isDead ? `${name} stopped before it answered.` : `${name} did not answer at ${address} within ${seconds} seconds (${last}).`) + lines.join(''),
    'Run the same command again. If it happens twice, run: npm run doctor',
  )
}

async function askOnce(address: string, ask: typeof fetch): Promise<string> {
  try {
    const response = await ask(address, { signal: AbortSignal.timeout(60_000) })
    return response.ok ? 'good' : `it answered ${response.status}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { lookAtPort } from '../start/ports.ts'
import { type ServerSettings } from '../start/settings.ts'

/**
 * Runs `npm start` until it says that Waymark is running, does some work, and stops it as Ctrl-C in a terminal does.
 * @returns seconds until it was running
 * @throws Error when it ends early, or something still listens afterwards; and what the work throws
 */
export async function whileRunning(settings: ServerSettings, environment: Record<string, string>, work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  // A process group of its own: a terminal sends Ctrl-C to all of it.
  const npm = spawn('npm', ['start'], { stdio: ['ignore', 'pipe', 'inherit'], detached: true, env: { ...process.env, ...environment } })
  const ended = once(npm, 'close')
  try {
    await readUntilRunning(npm.stdout)
    const seconds = (performance.now() - began) / 1000
    npm.stdout.resume()
    await work()
    return seconds
  } finally {
    if (npm.pid !== undefined && npm.exitCode === null) process.kill(-npm.pid, 'SIGINT')
    await ended
    await refuseLeftovers(settings)
  }
}

async function readUntilRunning(output: NodeJS.ReadableStream): Promise<void> {
  const lines = createInterface({ input: output })
  for await (const line of lines) {
    console.log(`  ${line}`)
    if (line.startsWith('Press Ctrl-C')) return
  }
  throw new Error('npm start ended before Waymark was running')
}

async function refuseLeftovers({ host, sitePort, cmsPort }: ServerSettings): Promise<void> {
  for (const port of [sitePort, cmsPort]) {
    if ((await lookAtPort(host, port)) !== 'free') throw new Error(`Something still listens on port ${port} after Waymark was stopped`)
  }
}

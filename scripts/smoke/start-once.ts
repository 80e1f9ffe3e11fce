import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { lookAtPort } from '../start/ports.ts'
import { localAddress, type ServerSettings } from '../start/settings.ts'

/**
 * Runs `npm start` until it says that Waymark is running, looks at both addresses, and stops it as Ctrl-C in a terminal does.
 * @returns seconds until it was running
 * @throws Error when it ends early, an address does not answer, or something still listens afterwards
 */
export async function startOnce(settings: ServerSettings): Promise<number> {
  const began = performance.now()
  // A process group of its own: a terminal sends Ctrl-C to all of it.
  const npm = spawn('npm', ['start'], { stdio: ['ignore', 'pipe', 'inherit'], detached: true })
  const ended = once(npm, 'close')
  const interrupt = () => {
    if (npm.pid !== undefined && npm.exitCode === null) process.kill(-npm.pid, 'SIGINT')
  }
  try {
    let isRunning = false
    for await (const line of createInterface({ input: npm.stdout })) {
      console.log(`  ${line}`)
      isRunning ||= line === 'Waymark is running.'
      if (line.startsWith('Press Ctrl-C')) break
    }
    if (!isRunning) throw new Error('npm start ended before Waymark was running')
    const seconds = (performance.now() - began) / 1000
    npm.stdout.resume()
    await lookAt(`${localAddress(settings.host, settings.sitePort)}/`, '</html>')
    await lookAt(`${localAddress(settings.host, settings.cmsPort)}/admin`, '</html>')
    return seconds
  } finally {
    interrupt()
    await ended
    await refuseLeftovers(settings)
  }
}

async function lookAt(address: string, expected: string): Promise<void> {
  const response = await fetch(address)
  const text = await response.text()
  if (!response.ok || !text.includes(expected)) throw new Error(`${address} answered ${response.status}, ${text.length} characters, without a whole page`)
}

async function refuseLeftovers({ host, sitePort, cmsPort }: ServerSettings): Promise<void> {
  for (const port of [sitePort, cmsPort]) {
    if ((await lookAtPort(host, port)) !== 'free') throw new Error(`Something still listens on port ${port} after Waymark was stopped`)
  }
}

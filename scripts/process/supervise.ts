import { RemedyError } from '../launch/remedy.mjs'

/** Something that runs until it is stopped. */
export interface Server {
  name: string
  stop: () => Promise<void>
  /** Resolves when it ends by itself; a server inside this process never does. */
  ended?: Promise<number>
  lastLines?: () => readonly string[]
}

/**
 * Waits until a person stops the command (Ctrl-C, a signal) or a server dies, then stops all.
 * @param whenStopped resolves when a person wants to stop
 * @returns the exit code: 0 when a person stopped it
 */
export async function supervise(servers: readonly Server[], whenStopped: Promise<unknown>, say: (line: string) => void = console.log): Promise<number> {
  const deaths = servers.flatMap((server) => (server.ended ? [server.ended.then((code) => ({ server, code }))] : []))
  const death = await Promise.race([whenStopped.then(() => undefined), ...deaths])
  if (death) {
    const lines = death.server.lastLines?.() ?? []
    say(`\n${death.server.name} stopped unexpectedly (code ${death.code}), so everything is being stopped.`)
    if (lines.length > 0) say(`Its last lines:\n${lines.map((line) => `  ${line}`).join('\n')}`)
    say('Run the same command again. If it happens twice, run: npm run doctor')
  } else say('\nStopping …')
  await Promise.all(servers.map((server) => server.stop()))
  if (!death) say('Everything has stopped. Your work is kept.')
  return death ? 1 : 0
}

/** Aborts at the first Ctrl-C or request to end. Later ones are swallowed: stopping has begun. */
export function signalOfStop(): AbortSignal {
  const controller = new AbortController()
  const stop = () => controller.abort(new RemedyError('Stopped before everything was ready.', 'Nothing is lost: the same command goes on from here.'))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  return controller.signal
}

/** Resolves when the signal is given, at once if it was. */
export function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** One numbered step of a long command. */
export interface Step {
  /** What is being done: "Preparing the database". */
  title: string
  /** Does it. A returned line says how it went: "nothing has changed since the last start". */
  run: () => Promise<string | undefined>
}

interface Telling {
  /** When a person stops the command, no further step begins. */
  signal?: AbortSignal
  say?: (line: string) => void
  now?: () => number
}

/** Runs steps in order and says which, of how many, and how long each took. Plain lines: they read well aloud and in a log. */
export async function runSteps(steps: readonly Step[], { signal, say = console.log, now = Date.now }: Telling = {}): Promise<void> {
  for (const [position, { title, run }] of steps.entries()) {
    signal?.throwIfAborted()
    say(`${position + 1} of ${steps.length}  ${title}`)
    const started = now()
    const remark = await run()
    signal?.throwIfAborted()
    say(`        ${remark ?? 'done'} (${formatSeconds((now() - started) / 1000)})`)
  }
}

/** "4 seconds", "2 minutes 5 seconds". */
export function formatSeconds(seconds: number): string {
  const whole = Math.round(seconds)
  const minutes = Math.floor(whole / 60)
  const rest = `${whole % 60} ${whole % 60 === 1 ? 'second' : 'seconds'}`
  if (minutes === 0) return rest
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}${whole % 60 === 0 ? '' : ` ${rest}`}`
}

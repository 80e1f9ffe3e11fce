import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A program that runs beside this one. */
export interface RunningProgram {
  name: string
  /** Resolves with its exit code when it ends, whoever ended it. */
  ended: Promise<number>
  /** The last lines that it printed. */
  lastLines: () => string[]
  /** Asks it to stop and, when it does not within ten seconds, makes it. */
  stop: () => Promise<void>
}

interface ProgramSettings {
  name: string
  program: string
  words: readonly string[]
  environment?: Record<string, string>
  /** Sees every line as it comes. */
  onLine?: (line: string) => void
  /** Stops the program when the person stops the command. */
  signal?: AbortSignal
}

const keptLines = 25
const patience = 10_000

/** Starts a program and keeps its last lines, so that there is something to show when it dies. */
export function startProgram({ name, program, words, environment = {}, onLine, signal }: ProgramSettings): RunningProgram {
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } })
  const lines: string[] = []
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      lines.push(line)
      if (lines.length > keptLines) lines.shift()
      onLine?.(line)
    })
  }
  const ended = new Promise<number>((resolve) => {
    child.on('error', (error) => {
      lines.push(error.message)
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    const force = setTimeout(() => child.kill('SIGKILL'), patience)
    await ended
    clearTimeout(force)
  }
  signal?.addEventListener('abort', () => void stop(), { once: true })
  return { name, ended, lastLines: () => [...lines], stop }
}

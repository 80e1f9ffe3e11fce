import { spawn } from 'node:child_process'

/**
 * Runs a program of node_modules/.bin (the launcher put it on the PATH) and shows what it prints.
 * @returns its exit code; 1 when a signal ended it
 */
export function run(program: string, words: readonly string[], extraEnvironment: Record<string, string> = {}): Promise<number> {
  const child = spawn(program, words, { stdio: 'inherit', env: { ...process.env, ...extraEnvironment }, shell: process.platform === 'win32' })
  const forward = (signal: NodeJS.Signals) => child.kill(signal)
  process.on('SIGINT', forward).on('SIGTERM', forward)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward)
      resolve(code ?? 1)
    })
  })
}

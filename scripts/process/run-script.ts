import path from 'node:path'
import { root } from '../launch/root.mjs'
import { startProgram } from './program.ts'

/**
 * Runs a TypeScript file in a process of its own, so that its memory is given back, and shows its lines under the step.
 * @param script path from the project's folder
 * @returns whether it succeeded; it has told itself what went wrong
 * @throws what the signal was given with, when the person stopped the command
 */
export async function runScript(script: string, signal: AbortSignal): Promise<boolean> {
  const program = startProgram({
    name: script,
    program: process.execPath,
    words: ['--import', 'tsx', path.join(root, script)],
    environment: { NO_COLOR: '1' },
    onLine: (line) => console.log(line.startsWith(' ') || line === '' ? line : `        ${line}`),
    signal,
  })
  const code = await program.ended
  signal.throwIfAborted()
  return code === 0
}

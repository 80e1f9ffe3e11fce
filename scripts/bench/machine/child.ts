import { fork } from 'node:child_process'
import path from 'node:path'
import { tsxLoader } from '../../../site/build/tsx-loader.ts'
import { root } from '../../launch/root.mjs'
import type { ChildMessage } from './child-side.ts'
import { watchMemory } from './processes.ts'

export interface ChildRun<Answer> {
  answer: Answer
  /** Bytes that the process and all it started held at most, where the system tells. */
  peak: number | undefined
}

interface ChildSettings {
  environment?: Record<string, string>
  onProgress?: (progress: never) => void
}

/**
 * Gives a task to a script of this folder in a process of its own and watches its memory.
 * @throws Error when it ends without an answer; it has shown why
 */
export async function runChild<Answer>(script: string, task: object, { environment = {}, onProgress }: ChildSettings = {}): Promise<ChildRun<Answer>> {
  const child = fork(path.join(root, 'scripts', 'bench', script), { cwd: root, env: { ...process.env, ...environment }, execArgv: ['--import', tsxLoader] })
  const stop = (): void => void child.kill()
  process.once('exit', stop)
  const peak = watchMemory(child.pid ?? 0)
  let answered: { answer: unknown } | undefined
  child.on('message', (message: ChildMessage) => {
    if ('answer' in message) answered = message
    else onProgress?.(message.progress as never)
  })
  child.send(task)
  await new Promise<void>((resolve, reject) => child.once('error', reject).once('close', () => resolve()))
  process.off('exit', stop)
  const most = peak()
  if (!answered) throw new Error(`${script} ended without an answer. Its last lines say why.`)
  return { answer: answered.answer as Answer, peak: most }
}

import { fork } from 'node:child_process'
import path from 'node:path'
import type { NewPublication } from '../../cms/publish/publish.ts'
import { formatProblem, type Problem } from '../../content/schema/problem.ts'
import { projectRoot } from '../../site/build/root.ts'
import { tsxLoader } from '../../site/build/tsx-loader.ts'

type Answer = { published: NewPublication } | { problems: Problem[] }

export const today = '2026-11-22'

/** Publishes what the CMS of this test file holds, while this process goes on using it. */
async function askChild(): Promise<Answer> {
  const child = fork(path.join(import.meta.dirname, 'publish-in-child.ts'), [today], {
    cwd: projectRoot,
    execArgv: ['--import', tsxLoader],
    env: { ...process.env, CMS_JOBS: '0', NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const answer = new Promise<Answer>((resolve) => child.once('message', (message) => resolve(message as Answer)))
  const death = new Promise<never>((_resolve, reject) => child.once('close', (code) => reject(new Error(`Publishing died (exit code ${code})`))))
  return Promise.race([answer, death])
}

/** @throws Error with the problems, when it was refused */
export async function publishCms(): Promise<NewPublication> {
  const answer = await askChild()
  if ('published' in answer) return answer.published
  throw new Error(`It was refused:\n${answer.problems.map(formatProblem).join('\n')}`)
}

/** What stands in the way of publishing, sorted, as editors read it. */
export async function refusalOfCms(): Promise<string[]> {
  const answer = await askChild()
  if ('published' in answer) throw new Error(`It was published (${answer.published.digest}).`)
  return answer.problems.map(formatProblem).sort()
}

import { fork } from 'node:child_process'
import path from 'node:path'
import { cmsFolder } from '../environment.ts'
import { publishMessageSchema, type PublishMessage } from '../publish/message.ts'

const project = path.join(cmsFolder, '..')
/** What it prints is kept for the case that it dies without a word. */
const keptCharacters = 2000

/**
 * Runs the command that publishes, in a process of its own: building a site would hold up the editors' pages.
 * @param onMessage hears how far it is
 * @returns its exit code and the last it printed
 */
export async function runPublishing(onMessage: (message: PublishMessage) => void): Promise<{ code: number; lastWords: string }> {
  const child = fork(/* turbopackIgnore: true */ path.join(project, 'scripts/publish.ts'), [], {
    cwd: project,
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, CMS_JOBS: '0', NODE_ENV: 'production' },
  })
  let lastWords = ''
  for (const output of [child.stdout, child.stderr]) {
    output?.setEncoding('utf8').on('data', (text: string) => (lastWords = (lastWords + text).slice(-keptCharacters)))
  }
  child.on('message', (message) => {
    const { success, data } = publishMessageSchema.safeParse(message)
    if (success) onMessage(data)
  })
  const stopWithUs = (): boolean => child.kill()
  process.once('exit', stopWithUs)
  const code = await new Promise<number>((resolve) => {
    child.once('error', (error) => {
      lastWords += error.message
      resolve(1)
    })
    child.once('close', (exitCode) => resolve(exitCode ?? 1))
  })
  process.off('exit', stopWithUs)
  return { code, lastWords }
}

import { fork } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { projectRoot } from '../root.ts'
import type { Count } from '../progress.ts'
import { tsxLoader } from '../tsx-loader.ts'
import { pageEnvironment, type PageInputs } from './page-environment.ts'

/** Lines of Astro's own words shown when it fails. */
const linesKept = 30

/**
 * Has Astro draw all web pages.
 * @param folder where the pages go
 * @throws Error with the last words of Astro
 */
export async function drawPages(inputs: PageInputs, folder: string, count: Count): Promise<void> {
  const child = fork(path.join(import.meta.dirname, 'astro-child.ts'), [folder], {
    cwd: projectRoot,
    env: { ...process.env, ...pageEnvironment(inputs) },
    execArgv: ['--import', tsxLoader],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const said: string[] = []
  let pages = 0
  for (const input of [child.stdout, child.stderr]) {
    if (!input) continue
    createInterface({ input }).on('line', (line) => {
      said.push(line)
      if (said.length > linesKept) said.shift()
      if (/\.html\b/.test(line)) count(++pages)
    })
  }
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  if (code !== 0) throw new Error(`The web pages could not be drawn, so the site stays as it was. Astro says:\n${said.join('\n')}`)
}

import { fork } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { projectRoot } from '../root.ts'
import type { Count } from '../progress.ts'
import { pageEnvironment, type PageInputs } from './page-environment.ts'

/** Thousands of pages are made and forgotten: with Node's 16 MB for what is new, a fifth of the time went into clearing up. */
const roomForYoung = '--max-semi-space-size=64'
/** Lines of Astro's own words shown when it fails. */
const linesKept = 30

/**
 * Has Astro draw all web pages.
 * @param folder where the pages go
 * @throws Error with the last words of Astro
 */
export async function drawPages(inputs: PageInputs, folder: string, count: Count): Promise<void> {
  const workplace = await makeWorkplace()
  try {
    await runAstro(inputs, folder, workplace, count)
  } finally {
    await rm(workplace, { recursive: true, force: true })
  }
}

/**
 * Astro puts half-done work below the folder it is started in and loads it from there. So that folder is in the project,
 * where its packages are found, wherever the data folder is; and each build has its own.
 */
async function makeWorkplace(): Promise<string> {
  const workplaces = path.join(projectRoot, '.astro')
  await mkdir(workplaces, { recursive: true })
  return mkdtemp(path.join(workplaces, 'build-'))
}

async function runAstro(inputs: PageInputs, folder: string, workplace: string, count: Count): Promise<void> {
  const child = fork(path.join(import.meta.dirname, 'astro-child.mjs'), [folder], {
    cwd: workplace,
    env: { ...process.env, ...pageEnvironment(inputs) },
    execArgv: [roomForYoung],
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

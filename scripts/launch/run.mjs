import process from 'node:process'
import { spawn } from 'node:child_process'
import path from 'node:path'
import { missingPackages } from './dependencies.mjs'
import { installDependencies } from './install.mjs'
import { RemedyError } from './remedy.mjs'
import { findProjectNode } from './project-node.mjs'
import { root } from './root.mjs'

/**
 * Makes sure that the packages are there, then runs a TypeScript command under the project's own Node.
 * @param {string[]} command the command's file and its arguments
 */
export async function run(command) {
  try {
    if (missingPackages(root).length > 0) await installDependencies(root)
    startUnder(findProjectNode(root), command)
  } catch (error) {
    if (!(error instanceof RemedyError)) throw error
    console.error(`\n${error.message}\n`)
    process.exitCode = 1
  }
}

function startUnder(node, command) {
  const binaries = path.join(root, 'node_modules', '.bin')
  const env = {
    ...process.env,
    PATH: [path.dirname(node), binaries, process.env.PATH].join(path.delimiter),
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  }
  const child = spawn(node, ['--import', 'tsx', ...command], { cwd: root, env, stdio: 'inherit' })
  // The child decides how to stop; leaving before it would hand the prompt back while servers still run.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 1 : (code ?? 1)
  })
}

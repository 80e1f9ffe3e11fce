import { existsSync } from 'node:fs'
import { run } from '../process/run.ts'

/**
 * Installs packages of Debian or Ubuntu when this account may: in containers and on build machines.
 * @param why said before it begins
 * @returns whether it could try
 */
export async function installPackages(packages: readonly string[], why: string): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log(why)
  await run('apt-get', ['update', '-qq'])
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { DEBIAN_FRONTEND: 'noninteractive' })
  return true
}

import { installPackages } from '../debian/install-packages.ts'
import { RemedyError } from '../launch/remedy.mjs'
import { findProgram } from '../process/find-program.ts'

/**
 * Makes sure that Java is there, which the Nu Html Checker runs on, or installs Debian's when this account may.
 * @throws RemedyError when it is not there and cannot be installed
 */
export async function ensureJava(): Promise<void> {
  const program = ['java']
  if (findProgram(program)) return
  await installPackages(['default-jre-headless'], 'Installing Java, which the check of web pages needs. This happens once and takes about a minute.')
  if (findProgram(program)) return
  throw new RemedyError(
    'The tests need Java, and it was not found.',
    'Install it (Debian or Ubuntu: sudo apt-get install default-jre-headless; Mac: brew install openjdk). Then run npm test again.',
  )
}

import { installPackages } from '../debian/install-packages.ts'
import { RemedyError } from '../launch/remedy.mjs'
import { findProgram } from '../process/find-program.ts'

/**
 * Makes sure that liblouis is there, which writes braille, or installs Debian's when this account may.
 * @throws RemedyError when it is not there and cannot be installed
 */
export async function ensureBraille(): Promise<void> {
  const program = ['lou_translate']
  if (findProgram(program)) return
  await installPackages(['liblouis-bin'], 'Installing liblouis, which the tests of braille files need. This happens once.')
  if (findProgram(program)) return
  throw new RemedyError(
    'The tests need liblouis, and lou_translate was not found.',
    'Install it (Debian or Ubuntu: sudo apt-get install liblouis-bin; Mac: brew install liblouis). Then run npm test again.',
  )
}

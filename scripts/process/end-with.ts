import { ProblemsError } from '../../content/schema/problem.ts'
import { RemedyError } from '../launch/remedy.mjs'
import { AlreadyToldError } from './already-told.ts'

/**
 * Runs a command and ends the process with its exit code. What a person can put right is shown as a message;
 * anything else keeps its stack, because it is ours to mend.
 */
export async function endWith(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    if (!(error instanceof AlreadyToldError)) console.error(`\n${explain(error)}\n`)
    process.exitCode = 1
  }
}

/** A message for the person at the keyboard. */
export function explain(error: unknown): string {
  if (error instanceof RemedyError || error instanceof ProblemsError) return error.message
  if (isDiskFull(error)) return 'The disk is full, so the work stopped. What was live before is still live.\nFree some space, then run the same command again.'
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && (('code' in error && error.code === 'ENOSPC') || /SQLITE_FULL|ENOSPC/.test(error.message))
}

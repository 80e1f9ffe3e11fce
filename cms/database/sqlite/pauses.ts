import { setImmediate as turnOfTheLoop } from 'node:timers/promises'

/** So many statements may follow each other before the event loop has its turn. */
const inARow = 50

/**
 * Lets the event loop have its turn now and then. The driver answers at once and gives back the memory of a statement only when the loop
 * turns (libsql-js, issue 153): without pauses, work that waits for nothing else, such as an import, keeps all of it.
 * @returns what is to be awaited before each statement
 */
export function pauses(): () => Promise<void> {
  let left = inARow
  return async () => {
    left -= 1
    if (left > 0) return
    left = inARow
    await turnOfTheLoop()
  }
}

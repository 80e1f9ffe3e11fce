/** Lets one caller in at a time, in the order they came. `take` resolves to the function that ends the turn. */
export interface Turns {
  take: () => Promise<() => void>
}

/**
 * SQLite has one writer. In one process the driver answers at once with an error, since waiting would block the very thread
 * that has to finish first; so writers queue here instead. A caller who waits longer than `patience` milliseconds is told.
 */
export function turns(patience: number): Turns {
  let last: Promise<void> = Promise.resolve()

  return {
    async take() {
      const before = last
      let end: () => void = () => undefined
      const mine = new Promise<void>((resolve) => {
        end = resolve
      })
      last = before.then(() => mine)
      try {
        await withPatience(before, patience)
      } catch (error) {
        end()
        throw error
      }
      return end
    },
  }
}

async function withPatience(before: Promise<void>, patience: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`The database was busy with other changes for ${patience / 1000} seconds. Nothing was saved: try again.`)),
      patience,
    )
  })
  try {
    await Promise.race([before, tooLate])
  } finally {
    clearTimeout(timer)
  }
}

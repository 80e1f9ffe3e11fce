/** What a child process sends: how far it is, then its answer. */
export type ChildMessage = { progress: unknown } | { answer: unknown }

/**
 * The whole of a child process: takes its task from the process that started it, does it, and sends the answer. A task
 * that fails ends the process with its stack.
 */
export async function answerParent(work: (task: never, tell: (progress: unknown) => void) => Promise<unknown>): Promise<void> {
  const send = (message: ChildMessage): Promise<void> =>
    new Promise((resolve, reject) => {
      process.send?.(message, (error: Error | null) => (error ? reject(error) : resolve()))
    })
  const task = await new Promise<unknown>((resolve) => process.once('message', resolve))
  await send({ answer: await work(task as never, (progress) => void send({ progress })) })
  process.exit(0)
}

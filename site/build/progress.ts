/** What a build says while it works: shown to the person who waits. */
export interface Progress {
  /** In plain words: "Drawing web pages". */
  step: string
  /** How many are done of how many, where the step can count. */
  done?: number
  of?: number
  /** Since the step began. */
  seconds: number
  isFinished: boolean
  /** A sentence for whoever runs the build, not a step. */
  isRemark?: true
}

export type OnProgress = (progress: Progress) => void
/** Tells how far the step is. */
export type Count = (done: number, of?: number) => void

/** Milliseconds between two messages of one step, so that a fast step does not drown the screen. */
const pause = 250

/** Runs one step and tells when it begins, how far it is and how long it took. */
export async function runStep<Result>(step: string, onProgress: OnProgress, work: (count: Count) => Promise<Result>): Promise<Result> {
  const began = performance.now()
  let told = began
  let last: { done?: number; of?: number } = {}
  const tell = (isFinished: boolean): void => onProgress({ step, ...last, seconds: (performance.now() - began) / 1000, isFinished })
  tell(false)
  const result = await work((done, of) => {
    last = of === undefined ? { done } : { done, of }
    if (performance.now() - told < pause) return
    told = performance.now()
    tell(false)
  })
  tell(true)
  return result
}

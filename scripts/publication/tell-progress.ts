import type { Progress } from '../../site/build/progress.ts'
import { formatSeconds } from '../process/steps.ts'

/** A long step says how far it is every so many seconds: often enough to see that it goes on, seldom enough to read aloud. */
const everySeconds = 15

/** Tells a build's progress in plain lines. */
export function tellProgress(say: (line: string) => void): (progress: Progress) => void {
  let next = everySeconds
  return ({ step, done, of, seconds, isFinished, isRemark }) => {
    const howFar = done === undefined ? '' : `: ${done}${of === undefined ? '' : ` of ${of}`}`
    if (isRemark) say(`        ${step}`)
    else if (isFinished) say(`        ${step}${howFar} (${formatSeconds(seconds)})`)
    else if (seconds === 0) next = everySeconds
    else if (seconds >= next) {
      say(`        ${step}${howFar} …`)
      next = seconds + everySeconds
    }
  }
}

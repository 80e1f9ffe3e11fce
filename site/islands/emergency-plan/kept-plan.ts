import { readPlan, writePlan, type Answers } from './plan-file.ts'

/** Where a plan stays on the device, if its owner asked for it. */
const place = 'waymark-emergency-plan'

/** Nothing when none is kept, or when this browser keeps nothing. */
export function keptPlan(): Answers | undefined {
  try {
    const plan = readPlan(localStorage.getItem(place) ?? '')
    return 'answers' in plan ? plan.answers : undefined
  } catch {
    return undefined
  }
}

/** @returns whether the device keeps it now */
export function keepPlan(answers: Answers): boolean {
  try {
    localStorage.setItem(place, writePlan(answers))
    return true
  } catch {
    return false
  }
}

export function removePlan(): void {
  try {
    localStorage.removeItem(place)
  } catch {
    // A browser that keeps nothing has nothing to remove.
  }
}

/** What a carer wrote, by the ids of the plan's questions. */
export type Answers = Record<string, string>

/** Says that a file is a plan of this kind, and how it is laid out. */
const fileKind = 'waymark-emergency-plan'
const fileVersion = 1

export const planFileName = 'my-emergency-plan.json'
/** A plan is a few thousand letters; something much larger is another file. */
export const largestFile = 200_000

export type ReadPlan = { answers: Answers } | { problem: string }

const notAPlan = 'This is not a saved plan. Please choose the file that you saved here before. Its name begins with my-emergency-plan.'

/** @returns the text of the file that holds these answers; empty ones are left out */
export function writePlan(answers: Answers): string {
  const written = Object.fromEntries(Object.entries(answers).filter(([, value]) => value.trim() !== ''))
  return `${JSON.stringify({ kind: fileKind, version: fileVersion, answers: written }, null, 2)}\n`
}

/** Reads a file that somebody chose: it may be anything. */
export function readPlan(text: string): ReadPlan {
  const plan = parse(text)
  if (!isRecord(plan) || plan['kind'] !== fileKind || !isRecord(plan['answers'])) return { problem: notAPlan }
  if (plan['version'] !== fileVersion) return { problem: 'This plan was saved by a newer version of this page. Load the page again, then open it.' }
  const answers = Object.entries(plan['answers']).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { answers: Object.fromEntries(answers) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

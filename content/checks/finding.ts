import type { Problem } from '../schema/problem.ts'

/** Something to look at in the content. An error is put right before publishing; a warning is advice. */
export interface Finding extends Problem {
  level: 'error' | 'warning'
}

export const warning = (problem: Problem): Finding => ({ ...problem, level: 'warning' })
export const error = (problem: Problem): Finding => ({ ...problem, level: 'error' })

import type { Problem } from '../../schema/problem.ts'
import type { Fact } from '../../schema/reference.ts'

/** What keeps a language or a translation from being shown: where, what, and what to do. */
export type Gap = Omit<Problem, 'record'>

/** The fact of a slug, where it is published. */
export type FactOf = (slug: string) => Fact | undefined

import { fact } from './fact.ts'
import { foreign } from './foreign.ts'
import { phone } from './phone.ts'
import { term } from './term.ts'

/** Components of a sentence by the kind they are stored as. */
export const inlineElements = { fact, phone, term, foreign }

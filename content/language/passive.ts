/** Forms of "be", with the small words that may stand before the participle: "is not usually paid". */
const lead = String.raw`\b(?:am|is|are|was|were|be|been|being|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)(?:\s+(?:not|never|always|also|often|still|then|only|already|now|both|all|being|been|\w+ly))*\s+`

const irregular =
  'built|bought|brought|caught|chosen|cut|done|drawn|driven|eaten|fed|felt|forgotten|found|given|heard|held|hurt|kept|known|laid|led|left|lent|lost|made|meant|met|paid|put|read|rung|said|seen|sent|set|shown|shut|spent|spoken|stopped|taken|taught|thought|thrown|told|understood|withdrawn|woken|written'

const passive = new RegExp(`${lead}(${irregular}|[a-z]+ed)\\b`, 'gi')

/** Words in -ed that say how somebody is, not what is done to them. */
const states = new Set([
  ...['tired', 'worried', 'disabled', 'retired', 'married', 'interested', 'concerned', 'scared', 'frightened', 'stressed', 'exhausted', 'related', 'confused'],
  ...['pleased', 'bored', 'ashamed', 'qualified', 'experienced', 'advanced', 'limited', 'unpaid', 'bereaved', 'divorced', 'separated', 'prepared', 'need'],
  // "Is called" gives a name, "what is left" and "is shut" say how things are.
  ...['called', 'named', 'left', 'shut', 'closed', 'needed', 'allowed'],
])

/**
 * Whether something is done in a sentence without it being plain who does it: "you will be told". Found by form, so it is
 * a hint and no proof.
 */
export function isPassive(sentence: string): boolean {
  return [...sentence.matchAll(passive)].some(([, participle = '']) => !states.has(participle.toLowerCase()))
}

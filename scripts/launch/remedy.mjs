/** Something that the person at the keyboard can put right: the message says what happened and what to do, and no stack is shown. */
export class RemedyError extends Error {
  /**
   * @param {string} problem one sentence
   * @param {string} remedy what to do
   */
  constructor(problem, remedy) {
    super(`${problem}\n${remedy}`)
    this.name = 'RemedyError'
    this.problem = problem
    this.remedy = remedy
  }
}

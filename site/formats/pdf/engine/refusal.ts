/** Something that would make the file inaccessible. `renderTagged` turns it into a Problem that names the document. */
export class Refusal extends Error {
  constructor(
    readonly problem: string,
    readonly remedy: string,
  ) {
    super(`${problem}. ${remedy}`)
    this.name = 'Refusal'
  }
}

/** Stops the making of a file. */
export function refuse(problem: string, remedy: string): never {
  throw new Refusal(problem, remedy)
}

/** Ends a command whose child process has already said what went wrong. */
export class AlreadyToldError extends Error {
  constructor() {
    super('The process before this one told what went wrong.')
    this.name = 'AlreadyToldError'
  }
}

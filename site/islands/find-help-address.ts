/** Where a person is and what they chose, as it stands after the # of the address: no server is ever told. */
export interface HelpState {
  /** Id of the step that is shown. Empty: the start. */
  step: string
  /** Ids of the answers chosen. */
  answers: string[]
}

/** `#my-list&who-my-mum&at-dorset` */
export function readState(hash: string): HelpState {
  const [step = '', ...answers] = hash
    .replace(/^#/, '')
    .split('&')
    .map((part) => decodeURIComponent(part))
  return { step, answers: answers.filter((answer) => answer !== '') }
}

export function writeState({ step, answers }: HelpState): string {
  return `#${[step, ...answers].map((part) => encodeURIComponent(part)).join('&')}`
}

/** What mail servers and their absence say, and what a person does about it. The first that fits is meant. */
const remedies: readonly [said: RegExp, remedy: string][] = [
  [/is used or has expired/i, 'The link in it does not work any more. Open the service and ask the provider again.'],
  [
    /ECONN|ENOTFOUND|ETIMEDOUT|EDNS|EAUTH|timed? ?out|invalid login|greeting|socket|certificate/i,
    'The mail server cannot be reached, or refuses the password. Ask whoever runs Waymark to look at SMTP_URL, then send it again.',
  ],
  [
    /\b55\d\b|\b5\.1\.|mailbox|recipient|user unknown|no such|does not exist/i,
    'The address seems to be wrong. Open the service, correct "Contact for editors" and ask again, or ring them.',
  ],
]

/** What to do about a mail that could not be sent. @param error what the mail server said last */
export function remedyOf(error: string | null | undefined): string {
  return remedies.find(([said]) => said.test(error ?? ''))?.[1] ?? 'Send it again. If it fails once more, ring them.'
}

import { expect, it } from 'vitest'
import { remedyOf } from './remedy-of.ts'

it.each([
  ['connect ECONNREFUSED 127.0.0.1:25', 'SMTP_URL'],
  ['Invalid login: 535 5.7.8 Authentication failed', 'SMTP_URL'],
  ["Can't send mail - all recipients were rejected: 550 5.1.1 No such user here", 'Contact for editors'],
  ['The link of this mail is used or has expired.', 'ask the provider again'],
  ['451 Try later', 'Send it again'],
  [null, 'Send it again'],
])('says what to do about "%s"', (error, remedy) => {
  expect(remedyOf(error)).toContain(remedy)
})

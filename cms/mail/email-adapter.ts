import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config } from 'payload'
import { outboxAdapter } from './outbox.ts'

/**
 * How the CMS sends email: SMTP_URL names the server (`smtps://user:password@host:465`) and EMAIL_FROM the sender. Without
 * SMTP_URL every mail is kept in the outbox folder of the data folder, so that none is lost and developers can read them.
 */
export function emailSettings(): NonNullable<Config['email']> {
  const server = process.env['SMTP_URL']
  const from = process.env['EMAIL_FROM']
  if (!server) return outboxAdapter(from ?? 'waymark@localhost.localdomain')
  const { hostname, port, protocol, username, password } = new URL(server)
  const isSecure = protocol === 'smtps:'
  const defaultPort = isSecure ? 465 : 587
  return nodemailerAdapter({
    defaultFromAddress: from ?? `waymark@${hostname}`,
    defaultFromName: 'Waymark',
    // A server that cannot be reached now is tried again with every mail; asking it at every start would only hold that up.
    skipVerify: true,
    transportOptions: {
      host: hostname,
      port: port === '' ? defaultPort : Number(port),
      secure: isSecure,
      connectionTimeout: 20_000,
      greetingTimeout: 20_000,
      socketTimeout: 60_000,
      ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    },
  })
}

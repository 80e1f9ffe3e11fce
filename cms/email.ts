import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config, EmailAdapter } from 'payload'

/**
 * How the CMS sends email (forgotten passwords, reminders): SMTP_URL names the server (`smtps://user:password@host:465`) and
 * EMAIL_FROM the sender. Without SMTP_URL nothing is sent; the log says what would have been.
 */
export function emailSettings(): NonNullable<Config['email']> {
  const server = process.env['SMTP_URL']
  if (!server) return logOnly
  const { hostname, port, protocol, username, password } = new URL(server)
  const isSecure = protocol === 'smtps:'
  const defaultPort = isSecure ? 465 : 587
  return nodemailerAdapter({
    defaultFromAddress: process.env['EMAIL_FROM'] ?? `waymark@${hostname}`,
    defaultFromName: 'Waymark',
    transportOptions: {
      host: hostname,
      port: port === '' ? defaultPort : Number(port),
      secure: isSecure,
      ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    },
  })
}

const logOnly: EmailAdapter = ({ payload }) => ({
  name: 'log-only',
  defaultFromAddress: 'waymark@localhost',
  defaultFromName: 'Waymark',
  sendEmail: (message) => {
    payload.logger.warn(
      `Not sent, since SMTP_URL is not set: an email to ${JSON.stringify(message.to)}: ${message.subject ?? ''}\n${String(message.html ?? message.text ?? '')}`,
    )
    return Promise.resolve()
  },
})

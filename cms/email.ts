import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config } from 'payload'

/**
 * How the CMS sends email (forgotten passwords, reminders): SMTP_URL names the server (`smtps://user:password@host:465`) and
 * EMAIL_FROM the sender. Without SMTP_URL nothing is sent, and Payload says so in its log.
 */
export function emailSettings(): Pick<Config, 'email'> {
  const server = process.env['SMTP_URL']
  if (!server) return {}
  const { hostname, port, protocol, username, password } = new URL(server)
  const isSecure = protocol === 'smtps:'
  const defaultPort = isSecure ? 465 : 587
  return {
    email: nodemailerAdapter({
      defaultFromAddress: process.env['EMAIL_FROM'] ?? `waymark@${hostname}`,
      defaultFromName: 'Waymark',
      transportOptions: {
        host: hostname,
        port: port === '' ? defaultPort : Number(port),
        secure: isSecure,
        ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
      },
    }),
  }
}

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export interface MailServer {
  /** For SMTP_URL. */
  url: string
  /** Every mail that arrived, oldest first. */
  mails: Email[]
  /** Refuses what comes until told otherwise. */
  refuse: (isRefusing: boolean) => void
  stop: () => Promise<void>
}

/** A mail server on this computer that takes what comes and reads it. */
export async function startMailServer(): Promise<MailServer> {
  const mails: Email[] = []
  let isRefusing = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        if (isRefusing) {
          done(new Error('The mailbox is full'))
          return
        }
        void PostalMime.parse(Buffer.concat(pieces)).then((mail) => {
          mails.push(mail)
          done()
        })
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (value) => (isRefusing = value),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

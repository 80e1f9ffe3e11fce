import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'
import { dataFolder } from '../../content/data-folder.ts'

/** Where mails are kept while no mail server is set up: one `.eml` file each, which every mail program opens. */
export function outboxFolder(): string {
  return path.join(dataFolder(), 'outbox')
}

/** Keeps every mail as a file, and says so in the log. */
export function outboxAdapter(defaultFromAddress: string): EmailAdapter {
  const transport = createTransport({ streamTransport: true, buffer: true })
  return ({ payload }) => ({
    name: 'outbox',
    defaultFromAddress,
    defaultFromName: 'Waymark',
    sendEmail: async (message) => {
      const { message: written, messageId } = await transport.sendMail({ from: `Waymark <${defaultFromAddress}>`, ...message })
      const file = path.join(outboxFolder(), fileName(messageId))
      await writePrivately(file, written as Buffer)
      payload.logger.info(`No mail server is set up (SMTP_URL), so an email was kept: ${file}`)
    },
  })
}

/** The newest comes last in a listing. */
function fileName(messageId: string): string {
  const time = new Date().toISOString().replaceAll(/[:.]/g, '-')
  return `${time}-${messageId.replaceAll(/[^\w-]/g, '').slice(0, 8)}.eml`
}

/** Mails hold links that need no password: only this account may read them. */
async function writePrivately(file: string, words: Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  await writeFile(`${file}.part`, words, { mode: 0o600 })
  await rename(`${file}.part`, file)
}

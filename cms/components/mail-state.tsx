import type { ServerProps } from 'payload'
import { mayPublish } from '../access/may-publish.ts'
import { remedyOf } from '../mail/remedy-of.ts'
import { PostButton } from './post-button.tsx'

const enough = 8

/** On the dashboard: emails that could not be sent, and what to do about each. Nothing while all went well. */
export async function MailState({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  if (!user || !mayPublish(user)) return null
  const { docs, totalDocs } = await payload.find({ collection: 'mails', where: { state: { equals: 'failed' } }, sort: '-createdAt', limit: enough, depth: 0 })
  if (totalDocs === 0) return null
  return (
    <section aria-labelledby="mail-title" className="dashboard-words">
      <h2 id="mail-title">{totalDocs === 1 ? '1 email could not be sent' : `${totalDocs} emails could not be sent`}</h2>
      <ul>
        {docs.map(({ id, to, subject, lastError }) => (
          <li key={id}>
            <a href={`/admin/collections/mails/${id}`}>{subject}</a>, to {to}. {remedyOf(lastError)}
          </li>
        ))}
      </ul>
      {totalDocs > enough && (
        <p>
          <a href="/admin/collections/mails?where[state][equals]=failed">See all {totalDocs}</a>
        </p>
      )}
      <PostButton words="Send again" to="/api/mails/try-again" body={{ mails: docs.map(({ id }) => id) }} done="They are being sent again." />
    </section>
  )
}

import type { ServerProps } from 'payload'
import type { Publication } from '../payload-types.ts'
import { ProblemList } from './problem-list.tsx'

const words: Record<Publication['state'], string> = {
  waiting: 'What you published is waiting to go live.',
  checking: 'What you published is being checked. It is usually live within a minute.',
  building: 'The site is being built with what you published. It is usually live within a minute.',
  live: 'Everything that is published here is live on the site.',
  replaced: 'Everything that is published here is live on the site.',
  failed: 'The last publication was stopped. The site still shows what was live before. Put the following right and publish again:',
}

/** On the dashboard: whether what editors published is live, and if not, what stands in the way. */
export async function PublishingState({ payload }: Pick<ServerProps, 'payload'>) {
  const { docs } = await payload.find({ collection: 'publications', sort: '-startedAt', limit: 1, depth: 0 })
  const [last] = docs
  if (!last) return null
  return (
    <section aria-labelledby="publishing-title" className="dashboard-words">
      <h2 id="publishing-title">Is it live?</h2>
      <p>{words[last.state]}</p>
      {last.state !== 'failed' && Boolean(last.problems?.length) && <p>These words in other languages are left out until they are finished:</p>}
      {(last.state === 'failed' || Boolean(last.problems?.length)) && <Problems publication={last} />}
      <p>
        <a href="/admin/collections/publications">All publications</a>
      </p>
    </section>
  )
}

function Problems({ publication }: { publication: Publication }) {
  if (!publication.problems?.length) return <p>{publication.message}</p>
  return <ProblemList problems={publication.problems} />
}

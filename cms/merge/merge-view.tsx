import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps, Payload } from 'payload'
import { mayPublish } from '../access/may-publish.ts'
import { readStanding } from '../check-links/standing-service.ts'
import type { Values } from '../database/change-standing.ts'
import type { Service } from '../payload-types.ts'
import { MergeForm } from './merge-form.tsx'
import { mergeFields } from './merge-fields.ts'
import { mergeLines } from './merge-lines.ts'
import { mergeState } from './merge-services.ts'

/** `/admin/merge-services?keep=<id>&merge=<id>`: makes one service of two, field by field where they differ. */
export function MergeView({ initPageResult, params = {}, searchParams = {} }: AdminViewServerProps) {
  const { req, permissions, visibleEntities } = initPageResult
  const { payload, i18n, user } = req
  const one = (name: string): string => {
    const value = searchParams[name]
    return typeof value === 'string' ? value : ''
  }
  return (
    <DefaultTemplate
      i18n={i18n}
      params={params}
      payload={payload}
      permissions={permissions}
      searchParams={searchParams}
      {...(user ? { user } : {})}
      visibleEntities={visibleEntities}
    >
      <div className="gutter--left gutter--right waymark-review">
        <h1>Make one service of two</h1>
        {user && mayPublish(user) ? <Choice payload={payload} keep={one('keep')} merge={one('merge')} /> : <p>Only an editor may merge services.</p>}
      </div>
    </DefaultTemplate>
  )
}

async function Choice({ payload, keep, merge }: { payload: Payload; keep: string; merge: string }) {
  const [kept, other] = [await find(payload, keep), await find(payload, merge)]
  if (!kept || !other || keep === merge)
    return <p>One of the two services is gone, or they are one and the same. Open a service: it names those that may be the same.</p>
  const names = await namesIn(payload, [kept.standing, other.standing])
  const values = [kept.standing, other.standing].map((service) => service as unknown as Values)
  const lines = mergeLines(mergeFields(payload), values[0] ?? {}, values[1] ?? {}, (id) => names.get(id) ?? id)
  return (
    <MergeForm
      keep={{ id: keep, name: kept.standing.name, slug: kept.standing.slug ?? '' }}
      merge={{ id: merge, name: other.standing.name, slug: other.standing.slug ?? '' }}
      lines={lines}
      seen={mergeState(kept.latest, other.latest)}
    />
  )
}

const find = async (payload: Payload, id: string) => (/^[\da-f-]{36}$/.test(id) ? readStanding(payload, id) : undefined)

/** What the organisations that the two name are called. */
async function namesIn(payload: Payload, services: readonly Service[]): Promise<Map<string, string>> {
  const ids = services.flatMap(({ organisation }) => (organisation ? [typeof organisation === 'string' ? organisation : organisation.id] : []))
  const { docs } = await payload.find({ collection: 'organisations', where: { id: { in: ids } }, select: { name: true }, depth: 0, pagination: false })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps, Payload } from 'payload'
import { mayPublish } from '../access/may-publish.ts'
import { readStandingEntry } from '../database/standing-entry.ts'
import { MergeForm } from './merge-form.tsx'
import { mergeFields } from './merge-fields.ts'
import { mergeLines } from './merge-lines.ts'
import { mergeState } from './merge-entries.ts'
import { besidePair, isMergedCollection, oneOfThem, type MergedCollection, type MergedEntry } from './merged-collections.ts'

/** `/admin/merge?of=services&keep=<id>&merge=<id>`: makes one service, or one organisation, of two, field by field where they differ. */
export function MergeView({ initPageResult, params = {}, searchParams = {} }: AdminViewServerProps) {
  const { req, permissions, visibleEntities } = initPageResult
  const { payload, i18n, user } = req
  const one = (name: string): string => {
    const value = searchParams[name]
    return typeof value === 'string' ? value : ''
  }
  const of = one('of')
  const collection = isMergedCollection(of) ? of : 'services'
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
        <h1>Make one {oneOfThem[collection]} of two</h1>
        {user && mayPublish(user) ? (
          <Choice payload={payload} collection={collection} keep={one('keep')} merge={one('merge')} />
        ) : (
          <p>Only an editor may merge {collection}.</p>
        )}
      </div>
    </DefaultTemplate>
  )
}

interface Chosen {
  payload: Payload
  collection: MergedCollection
  keep: string
  merge: string
}

async function Choice({ payload, collection, keep, merge }: Chosen) {
  const find = async (id: string) => (/^[\da-f-]{36}$/.test(id) ? readStandingEntry<MergedEntry>(payload, collection, id) : undefined)
  const [kept, other] = [await find(keep), await find(merge)]
  if (!kept || !other || keep === merge)
    return <p>One of the two {collection} is gone, or they are one and the same. Open one: it names those that may be the same.</p>
  const names = await namesIn(payload, [kept.standing, other.standing])
  const [own, theirs] = [besidePair(kept.standing, [keep, merge]), besidePair(other.standing, [keep, merge])]
  const lines = mergeLines(mergeFields(payload, collection), own, theirs, (id) => names.get(id) ?? id)
  const named = ({ id, name, slug }: MergedEntry) => ({ id, name, slug: slug ?? '' })
  return (
    <MergeForm collection={collection} keep={named(kept.standing)} merge={named(other.standing)} lines={lines} seen={mergeState(kept.latest, other.latest)} />
  )
}

/** What the organisations that the two name are called. */
async function namesIn(payload: Payload, entries: readonly MergedEntry[]): Promise<Map<string, string>> {
  const named = entries.map((entry) => ('organisation' in entry ? entry.organisation : 'parent' in entry ? entry.parent : undefined))
  const ids = named.flatMap((one) => (one ? [typeof one === 'string' ? one : one.id] : []))
  const { docs } = await payload.find({ collection: 'organisations', where: { id: { in: ids } }, select: { name: true }, depth: 0, pagination: false })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

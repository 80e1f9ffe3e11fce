import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps, Payload } from 'payload'
import { mayPublish } from '../access/may-publish.ts'
import { notes } from './asking.ts'
import { ColumnsForm } from './columns-form.tsx'
import { findImport } from './find-import.ts'
import { ImportOutcome } from './import-outcome.tsx'
import { planImport } from './plan-import.ts'
import { PlanWords } from './plan-words.tsx'
import { StartForm } from './start-form.tsx'

/** `/admin/import`: brings in a spreadsheet in steps, and hands the directory out as one. Plain forms: it works without scripts. */
export function ImportView({ initPageResult, params = {}, searchParams = {} }: AdminViewServerProps) {
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
        <h1>Many services at once</h1>
        {user && mayPublish(user) ? <Screen payload={payload} id={one('import')} note={one('note')} /> : <p>Only an editor may use this page.</p>}
      </div>
    </DefaultTemplate>
  )
}

async function Screen({ payload, id, note }: { payload: Payload; id: string; note: string }) {
  const found = await findImport(payload, id)
  return (
    <>
      {Object.hasOwn(notes, note) && (
        <p role="alert" className="waymark-warning">
          {notes[note as keyof typeof notes]}
        </p>
      )}
      {!found && <StartForm />}
      {found && found.state !== 'looking' && <ImportOutcome found={found} />}
      {found?.state === 'looking' && <Looking payload={payload} found={found} />}
    </>
  )
}

async function Looking({ payload, found }: { payload: Payload; found: NonNullable<Parameters<typeof planImport>[1]> }) {
  const { tables, sheets, plan, seen } = await planImport(payload, found)
  const name = typeof found.columnMap === 'object' ? (found.columnMap?.name ?? '') : ''
  return (
    <>
      <p>
        {found.file}. <a href="/admin/import">Choose another file</a>
      </p>
      {plan && <PlanWords plan={plan} id={found.id} seen={seen} />}
      <ColumnsForm id={found.id} tables={tables} sheets={sheets} name={name} isOpen={!plan} />
    </>
  )
}

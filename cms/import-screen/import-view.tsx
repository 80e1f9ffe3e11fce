import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps, Payload } from 'payload'
import { mayPublish } from '../access/may-publish.ts'
import { journalsAtWork } from '../directory-import/journal/keep-journal.ts'
import type { DirectoryImport } from '../payload-types.ts'
import { notes } from './asking.ts'
import { ColumnsForm } from './columns-form.tsx'
import { findImport } from './find-import.ts'
import { ImportOutcome } from './import-outcome.tsx'
import { LookAgain } from './look-again.tsx'
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

async function Looking({ payload, found }: { payload: Payload; found: DirectoryImport }) {
  const isBusy = (await journalsAtWork(payload)).length > 0
  return (
    <>
      <p>
        {found.file}. <a href="/admin/import">Choose another file</a>
      </p>
      {isBusy ? <OtherAtWork id={found.id} /> : <Planned payload={payload} found={found} />}
    </>
  )
}

/** Half of what another import brings in would look like duplicates, or like nothing to change. */
function OtherAtWork({ id }: { id: string }) {
  return (
    <>
      <h2>Another import is at work</h2>
      <div role="status">
        <p>What this file would change can be told when that one is done. This may take some minutes: you may leave this page and come back.</p>
      </div>
      <LookAgain id={id} />
    </>
  )
}

async function Planned({ payload, found }: { payload: Payload; found: DirectoryImport }) {
  const { tables, sheets, plan, seen } = await planImport(payload, found)
  const name = typeof found.columnMap === 'object' ? (found.columnMap?.name ?? '') : ''
  return (
    <>
      {typeof found.seen === 'string' && found.seen !== seen && (
        <p role="alert" className="waymark-warning">
          Something in the CMS has changed since you looked, so nothing was brought in. This is what the file would change now: look again.
        </p>
      )}
      {plan && <PlanWords plan={plan} id={found.id} seen={seen} />}
      <ColumnsForm id={found.id} tables={tables} sheets={sheets} name={name} isOpen={!plan} />
    </>
  )
}

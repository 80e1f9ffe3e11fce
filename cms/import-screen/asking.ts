import { APIError, type PayloadRequest } from 'payload'
import { limits } from '../../content/tables/table.ts'
import { mayPublish } from '../access/may-publish.ts'
import type { DirectoryImport } from '../payload-types.ts'
import { findImport } from './find-import.ts'

/** Where the screen is. */
export const screen = '/admin/import'

/** What the screen says besides. An address names one of these: words of its own would let anybody put theirs on the page. */
export const notes = {
  none: 'Choose a file first.',
  large: `The file is too large. Take ${limits.bytes / 1_000_000} MB at most: cut it into several files.`,
} as const

/** Only editors and admins use the screen. */
export function refuseOthers({ user }: PayloadRequest): void {
  if (!user || !mayPublish(user)) throw new APIError('Only an editor may bring in a spreadsheet, or take one out.', 403, undefined, true)
}

/** The import that an address names. */
export async function importOf(req: PayloadRequest): Promise<DirectoryImport> {
  const found = await findImport(req.payload, req.routeParams?.['id'])
  if (!found) throw new APIError('This import is gone. Choose the file again.', 404, undefined, true)
  return found
}

/** Leads the browser back to the screen, after a form was sent. */
export function backTo(query: { import?: string; note?: keyof typeof notes }): Response {
  return new Response(null, { status: 303, headers: { Location: `${screen}?${new URLSearchParams(query).toString()}` } })
}

/** The form that was sent; nothing when it is none. */
export async function formOf(req: PayloadRequest): Promise<FormData | undefined> {
  return req.formData?.().catch(() => undefined)
}

/** A file for the browser to save. */
export function download(name: string, type: string, body: Uint8Array | string): Response {
  const bytes = typeof body === 'string' ? body : new Uint8Array(body)
  return new Response(bytes, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

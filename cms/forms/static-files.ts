import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { tokensCss } from '../../site/design/tokens-css.ts'
import { cmsFolder } from '../environment.ts'
import { formHeaders } from './respond.ts'

const font = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'
const inProject = (file: string): string => path.join(/* turbopackIgnore: true */ cmsFolder, '..', file)

/** The files that pages of the forms need, by their name. */
const files: Record<string, { type: string; read: () => Promise<string | Uint8Array<ArrayBuffer>> }> = {
  'forms.css': { type: 'text/css; charset=utf-8', read: async () => tokensCss() + (await readFile(inProject('cms/forms/forms.css'), 'utf8')) },
  'font.woff2': { type: 'font/woff2', read: async () => new Uint8Array(await readFile(inProject(font))) },
  'icon.svg': { type: 'image/svg+xml', read: () => readFile(inProject('cms/app/icon.svg'), 'utf8') },
}

/** One of the forms' own files, or nothing. */
export async function answerFile(name: string): Promise<Response | undefined> {
  const file = Object.hasOwn(files, name) ? files[name] : undefined
  if (!file) return undefined
  return new Response(await file.read(), { headers: { ...formHeaders, 'Content-Type': file.type, 'Cache-Control': 'public, max-age=3600' } })
}

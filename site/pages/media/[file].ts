import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { APIRoute } from 'astro'
import { playedFiles } from '../../../content/document/recordings.ts'
import { siteData } from '../../loaders/site-data.ts'

/** The publication's picture files at `/media/<file>`. A build links recordings into the site instead of drawing them. */
export async function getStaticPaths() {
  const { publication } = await siteData()
  const isBuild = process.env['WAYMARK_FORMATS'] !== undefined
  const recordings = isBuild ? [] : playedFiles(publication.records)
  const files = new Set([...publication.records.pictures.map(({ file }) => file), ...recordings])
  return [...files].map((file) => ({ params: { file } }))
}

const mediaTypes: Record<string, string> = { '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp' }

export const GET: APIRoute<Record<string, never>, { file: string }> = async ({ params }) => {
  const { publication } = await siteData()
  const bytes = await readFile(path.join(publication.mediaFolder, params.file))
  return new Response(bytes, { headers: { 'Content-Type': mediaTypes[path.extname(params.file)] ?? 'application/octet-stream' } })
}

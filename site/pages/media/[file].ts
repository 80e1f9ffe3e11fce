import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { APIRoute } from 'astro'
import { siteData } from '../../loaders/site-data.ts'

/** The publication's picture files at `/media/<file>`. */
export async function getStaticPaths() {
  const { publication } = await siteData()
  const files = new Set(publication.records.pictures.map(({ file }) => file))
  return [...files].map((file) => ({ params: { file } }))
}

const mediaTypes: Record<string, string> = { '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp' }

export const GET: APIRoute<Record<string, never>, { file: string }> = async ({ params }) => {
  const { publication } = await siteData()
  const bytes = await readFile(path.join(publication.mediaFolder, params.file))
  return new Response(bytes, { headers: { 'Content-Type': mediaTypes[path.extname(params.file)] ?? 'application/octet-stream' } })
}

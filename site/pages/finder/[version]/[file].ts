import type { APIRoute } from 'astro'
import { finderFiles } from '../../../loaders/finder.ts'
import { siteData } from '../../../loaders/site-data.ts'

/** The pieces of the filter page's index at `/finder/<version>/<file>`. */
export async function getStaticPaths() {
  const { files, version } = finderFiles(await siteData())
  return [...files].map(([file, text]) => ({ params: { version, file }, props: { text } }))
}

export const GET: APIRoute<{ text: string }, { version: string; file: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })

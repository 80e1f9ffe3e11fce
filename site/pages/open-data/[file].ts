import type { APIRoute } from 'astro'
import { openDataFiles } from '../../loaders/open-data-files.ts'
import { siteData } from '../../loaders/site-data.ts'

/** The open data at `/open-data/<file>`. */
export async function getStaticPaths() {
  const { publication } = await siteData()
  return openDataFiles(publication.records).map(({ file, text, mediaType }) => ({ params: { file }, props: { text, mediaType } }))
}

export const GET: APIRoute<{ text: string; mediaType: string }, { file: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': props.mediaType } })

import type { APIRoute } from 'astro'
import { councilChoices } from '../../loaders/council-choices.ts'
import { siteData } from '../../loaders/site-data.ts'

/** What pages put first once a council is chosen. Asked for by those readers only. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(councilChoices(await siteData())), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })

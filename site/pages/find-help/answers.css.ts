import type { APIRoute } from 'astro'
import { findHelpRules } from '../../loaders/find-help-rules.ts'
import { findHelp } from '../../loaders/find-help.ts'
import { siteData } from '../../loaders/site-data.ts'

/** Which answers bring what onto the list: made from the questions that editors wrote. */
export const GET: APIRoute = async () => {
  const data = await siteData()
  return new Response(findHelpRules(findHelp(data), data.context.site.address), { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
}

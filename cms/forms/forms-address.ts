import type { Payload } from 'payload'
import { cmsAddress } from '../environment.ts'

/** Where the public reaches the forms, without a final slash: the setting, or the CMS's own address. */
export async function formsAddress(payload: Payload): Promise<string> {
  const settings = await payload.findGlobal({ slug: 'site-settings', depth: 0 })
  // Emptied in the form, the setting is an empty text.
  return settings.formsAddress || `${cmsAddress()}/forms`
}

import type { Payload } from 'payload'
import { dial } from '../../../content/document/dial.ts'

/** What every page of the forms says of the site it belongs to. */
export interface FormSite {
  name: string
  /** The site's public address, without a final slash. */
  address: string
  help: { name: string; number: string; dial: string } | undefined
}

/** Reads what the public may know of the site: a help line that is not published is not named. */
export async function readFormSite(payload: Payload): Promise<FormSite> {
  const settings = await payload.findGlobal({ slug: 'site-settings', depth: 0 })
  const { helpService } = settings
  const id = typeof helpService === 'object' ? helpService.id : helpService
  const service = id ? await payload.findByID({ collection: 'services', id, depth: 0, overrideAccess: false, disableErrors: true }) : undefined
  const phone = service?.phones?.find(({ kind }) => kind === 'phone')
  return {
    name: settings.name,
    address: settings.address,
    help: service && phone ? { name: service.name, number: phone.number, dial: dial(phone.number) } : undefined,
  }
}

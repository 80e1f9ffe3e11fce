import { englishWords, type InterfaceWords } from '../schema/interface-words.ts'
import type { SiteSettings } from '../schema/message.ts'
import type { Publication } from '../schema/publication.ts'
import { createLookup, type Lookup } from './lookup.ts'
import type { ServiceView, SiteView } from './node.ts'
import { createRelations, type Relations } from './relations.ts'
import { mainPhone, serviceWarning, toPhoneView, toServiceView } from './service-view.ts'
import { finishedTranslations, type Finished } from './translation/finished.ts'

/** What every document is made from; worked out once for a publication and a day. */
export interface BuildContext extends Lookup {
  /** The day it is made for: decides which notices show. */
  today: string
  settings: SiteSettings
  site: SiteView
  /** The language documents are composed in, and what the site says in it. */
  language: string
  words: InterfaceWords
  /** Languages and translations that lack nothing, and so are shown. */
  finished: Pick<Finished, 'languages' | 'translations'>
  relations: Relations
  /** @param from the record that shows it, for messages */
  serviceView: (slug: string, from: string) => ServiceView
}

export type PublishedContent = Pick<Publication, 'records' | 'settings'>

export function createBuildContext({ records, settings }: PublishedContent, today: string): BuildContext {
  const lookup = createLookup(records)
  const relations = createRelations(lookup, { today, settings })
  const views = new Map<string, ServiceView>()
  const serviceView = (slug: string, from: string): ServiceView => {
    const known = views.get(slug)
    if (known) return known
    const service = lookup.get('services', slug, from)
    const view = toServiceView(service, { ...lookup, today }, serviceWarning(service, relations))
    views.set(slug, view)
    return view
  }
  const finished = finishedTranslations(records)
  const inEnglish = { language: settings.language, words: englishWords, finished }
  return { ...lookup, ...inEnglish, today, settings, site: siteView(settings, lookup), relations, serviceView }
}

function siteView(settings: SiteSettings, { get }: Lookup): SiteView {
  const service = get('services', settings.helpService, 'settings')
  const phone = mainPhone(service)
  return {
    name: settings.name,
    address: settings.address,
    publisher: settings.publisher,
    help: phone && { name: service.name, phone: toPhoneView(phone) },
  }
}

import type { ServiceView, SiteView } from '../../content/document/node.ts'
import type { SiteSettings } from '../../content/schema/message.ts'
import { englishFrame } from '../formats/shared/frame.ts'
import { languageHomes, type LanguageLink } from './language-links.ts'
import { menusFor, type Menus } from './menus.ts'
import type { PageView } from './page-view.ts'
import type { SiteData } from './site-data.ts'

/** What stands around the words of a page: everything that layouts show and that is not in the page's own view. */
export interface PageFrame {
  site: SiteView
  settings: SiteSettings
  /** One sentence about the site, in the page's language. */
  strapline: string
  /** Services of the help-now strip, most urgent first. */
  urgent: readonly ServiceView[]
  menus: Menus
  /** The home page in other languages than the page's. */
  otherHomes: readonly LanguageLink[]
}

/** Works out the frame of a page. A page is drawn anew when its view or its frame has changed (see `page-key.ts`). */
export function pageFrame({ frame = englishFrame }: Pick<PageView, 'frame'>, data: SiteData): PageFrame {
  const { site, settings, finished } = data.context
  return {
    site,
    settings,
    strapline: finished.languages.find(({ slug }) => slug === frame.language)?.title ?? settings.strapline,
    urgent: data.urgent,
    menus: menusFor(frame, data),
    otherHomes: languageHomes(data).filter(({ language }) => language !== frame.language && language !== settings.language),
  }
}

import type { Language } from '../../schema/language.ts'
import { addressIn, pageAddress } from '../addresses.ts'
import type { BuildContext } from '../build-context.ts'
import type { Block, PageLink, TranslationView } from '../node.ts'
import { sortByWords } from '../order.ts'
import { resolveContext } from '../resolve/context.ts'
import { resolveLine } from '../resolve/line.ts'
import { languageContext } from '../translation/language-context.ts'
import { draft, section, type Draft } from './draft.ts'
import { pageLinks } from './page-links.ts'
import { aboutTranslation, interpreterLine } from './translation.ts'

/** The home page of a language: what this is, the pages there are, whom to ring, and what is in English only. */
export function composeLanguageHome(language: Language, context: BuildContext): Draft {
  const inLanguage = languageContext(language, context)
  const words = resolveContext(inLanguage, `languages/${language.slug}`)
  const { title, description, welcome, checkedBy } = language
  const translation: TranslationView = { of: '/', isOutOfStep: false, checkedBy: checkedBy ?? false }
  const help = inLanguage.serviceView(context.settings.helpService, 'settings')
  const welcomed = welcome.map((line): Block => ({ kind: 'paragraph', children: resolveLine(line, words) }))
  return draft(inLanguage, {
    kind: 'page',
    slug: 'home',
    address: addressIn(language.slug, '/'),
    title,
    description,
    lead: welcomed,
    tail: [
      ...section('plain', 'guides', inLanguage.words.pagesInThisLanguage, pageLinks(guideLinks(language, context))),
      ...section('contacts', 'contacts', inLanguage.words.talkToSomeone, [
        interpreterLine(language, inLanguage.words.interpreter),
        { kind: 'contact', service: help },
      ]),
      ...aboutTranslation(translation, inLanguage),
    ],
    translation,
  })
}

/** Its guides in the order of the journey. Of a sensitive one only the title shows. */
function guideLinks(language: Language, { finished, get }: BuildContext): PageLink[] {
  const own = finished.translations.filter((translation) => translation.language === language.slug)
  const links = own.map(({ slug, guide: guideSlug, title, description }) => {
    const guide = get('guides', guideSlug, `translations/${slug}`)
    const to = addressIn(language.slug, pageAddress('guides', guideSlug))
    const stage = get('stages', guide.stage, `guides/${guideSlug}`)
    return { slug, rank: `${stage.order} ${guide.order}`, link: guide.isSensitive ? { to, title } : { to, title, description } }
  })
  return sortByWords(links, ({ rank }) => rank).map(({ link }) => link)
}

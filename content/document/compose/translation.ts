import type { Guide } from '../../schema/guide.ts'
import type { Language } from '../../schema/language.ts'
import type { Translation } from '../../schema/translation.ts'
import { addressIn, pageAddress } from '../addresses.ts'
import type { BuildContext } from '../build-context.ts'
import { formatDay } from '../format-day.ts'
import { fill } from '../fill.ts'
import { lineFrom } from '../line-from.ts'
import type { Block, SectionRole, TranslationView } from '../node.ts'
import { present } from '../present.ts'
import { languageContext } from '../translation/language-context.ts'
import { wordsDigest } from '../translation/words-digest.ts'
import { paragraph, section, type Draft } from './draft.ts'
import { composeGuide } from './guide.ts'

/** What follows a guide's parts in every language. Lists of services, stories and sources stay on the English page. */
const keptRoles: readonly SectionRole[] = ['next-steps', 'contacts', 'what-happens-next', 'might-not-know']

/** A translated guide as its document: the guide's own shape with the translation's words. */
export function composeTranslation(translation: Translation, context: BuildContext): Draft {
  const from = `translations/${translation.slug}`
  const guide = context.get('guides', translation.guide, from)
  const language = context.get('languages', translation.language, from)
  const inLanguage = languageContext(language, context)
  const { words } = inLanguage
  const { title, description, answer, keyPoints, parts, nextSteps, contacts, whatHappensNext, mightNotKnow } = translation
  const own = { title, description, answer, keyPoints, parts, nextSteps, contacts, whatHappensNext, mightNotKnow }
  const composed = composeGuide({ ...guide, ...own, topics: [], services: [], sources: [] }, inLanguage)
  const view = viewOf(translation, guide)
  const hasNews = context.relations.noticesOfGuide(guide.slug).length > 0
  const alerts = [...(view.isOutOfStep ? [words.outOfStep] : []), ...(hasNews ? [words.newsInEnglish] : [])]
  return {
    ...composed,
    address: addressIn(language.slug, composed.address),
    lead: [...alerts.map((alert) => alertBlock(alert, view, words.readTheEnglish)), ...composed.lead],
    tail: [
      ...composed.tail
        .filter((block) => block.kind === 'section' && keptRoles.includes(block.role))
        .map((block) => withInterpreter(block, language, words.interpreter)),
      ...aboutTranslation(view, inLanguage),
    ],
    ...(view.isOutOfStep ? { checkedOn: translation.basedOn.checkedOn } : {}),
    translation: view,
  }
}

function viewOf({ basedOn, checkedBy }: Translation, guide: Guide): TranslationView {
  return {
    of: pageAddress('guides', guide.slug),
    basedOn: basedOn.checkedOn,
    isOutOfStep: basedOn.words !== wordsDigest(guide),
    checkedBy: checkedBy ?? false,
  }
}

function alertBlock(alert: string, { of }: TranslationView, read: string): Block {
  return { kind: 'callout', tone: 'important', body: [paragraph(alert), englishLink(of, read)] }
}

function englishLink(to: string, words: string): Block {
  return { kind: 'paragraph', children: [{ kind: 'link', to, children: [{ kind: 'text', value: words }], language: 'en-GB' }] }
}

/** Above those to ring: how to be understood. */
function withInterpreter(block: Block, language: Pick<Language, 'interpreterSentence'>, template: string): Block {
  if (block.kind !== 'section' || block.role !== 'contacts') return block
  return { ...block, children: [interpreterLine(language, template), ...block.children] }
}

/** How to ask for an interpreter, with the sentence to say in English. */
export function interpreterLine({ interpreterSentence }: Pick<Language, 'interpreterSentence'>, template: string): Block {
  return { kind: 'paragraph', children: lineFrom(template, { sentence: { kind: 'foreign', language: 'en-GB', value: interpreterSentence } }) }
}

/** What it was translated from, who checked it, and where the English is. */
export function aboutTranslation({ of, basedOn, checkedBy }: TranslationView, { words, language }: Pick<BuildContext, 'words' | 'language'>): Block[] {
  const checked = checkedBy ? fill(words.checkedByNative, { who: checkedBy.who, day: formatDay(checkedBy.on, language) }) : words.notCheckedByNative
  const said = present({ from: basedOn && fill(words.translatedFrom, { day: formatDay(basedOn, language) }) })
  return section('plain', 'about-translation', words.aboutTranslation, [
    ...(said.from ? [paragraph(said.from)] : []),
    paragraph(checked),
    englishLink(of, basedOn ? words.readTheEnglish : words.wholeSiteInEnglish),
  ])
}

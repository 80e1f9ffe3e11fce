import type { BestAnswer } from '../schema/best-answer.ts'
import type { EasyRead } from '../schema/easy-read.ts'
import type { Guide } from '../schema/guide.ts'
import type { Notice, Page, Story } from '../schema/message.ts'
import type { Question } from '../schema/question.ts'
import type { Service } from '../schema/service.ts'
import { bodyPassages, linePassages, plainPassage, type Passage } from './passages.ts'

/** The words of a guide, answer first. */
export function guidePassages(guide: Guide): Passage[] {
  return [
    ...plainPassage('title', 'title', guide.title),
    ...plainPassage('description', 'title', guide.description),
    { field: 'answer', shape: 'paragraph', line: guide.answer },
    ...linePassages('keyPoints', 'item', guide.keyPoints),
    ...guide.parts.flatMap(({ title, body }, index) => [
      ...plainPassage(`parts[${index}].title`, 'title', title),
      ...bodyPassages(body, `parts[${index}].body`),
    ]),
    ...linePassages('nextSteps', 'item', guide.nextSteps),
    ...guide.contacts.flatMap(({ why }, index) => plainPassage(`contacts[${index}].why`, 'item', why)),
    ...bodyPassages(guide.whatHappensNext, 'whatHappensNext'),
    ...guide.mightNotKnow.flatMap(({ why }, index) => plainPassage(`mightNotKnow[${index}].why`, 'item', why)),
  ]
}

export function pagePassages({ title, description, body }: Page): Passage[] {
  return [...plainPassage('title', 'title', title), ...plainPassage('description', 'title', description), ...bodyPassages(body, 'body')]
}

export function noticePassages({ title, body }: Notice): Passage[] {
  return [...plainPassage('title', 'title', title), ...bodyPassages(body, 'body')]
}

export function questionPassages({ title, hint, answers }: Question): Passage[] {
  return [
    ...plainPassage('title', 'title', title),
    ...plainPassage('hint', 'item', hint),
    ...answers.flatMap(({ words }, index) => plainPassage(`answers[${index}].words`, 'item', words)),
  ]
}

export function bestAnswerPassages({ answer }: BestAnswer): Passage[] {
  return plainPassage('answer', 'item', answer)
}

/** A carer's own words are theirs: only looked through for names that hurt. */
export function storyPassages({ title, body }: Story): Passage[] {
  return [...plainPassage('title', 'title', title), ...bodyPassages(body, 'body').map((passage) => ({ ...passage, shape: 'quote' as const }))]
}

/** What we say of a service. Its name is its own. */
export function servicePassages(service: Service): Passage[] {
  return [
    ...plainPassage('offers', 'paragraph', service.offers),
    ...plainPassage('whoFor', 'item', service.whoFor),
    ...plainPassage('cost.note', 'item', service.cost.note),
    ...plainPassage('access.note', 'item', service.access.note),
    ...plainPassage('accessibility', 'item', service.accessibility),
    ...plainPassage('warning', 'item', service.warning),
  ]
}

export function easyReadPassages({ title, sections }: EasyRead): Passage[] {
  return [
    ...plainPassage('title', 'title', title),
    ...sections.flatMap((section, index) => [
      ...plainPassage(`sections[${index}].title`, 'title', section.title),
      ...section.steps.flatMap(({ statements }, step) => linePassages(`sections[${index}].steps[${step}].statements`, 'item', statements)),
    ]),
  ]
}

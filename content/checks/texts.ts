import { readingOf, type Reading } from '../language/reading-age.ts'
import { readerWords } from '../language/reader-words.ts'
import { sentencesIn } from '../language/sentences.ts'
import type { CollectionName, Records } from '../schema/publication.ts'
import type { Passage } from './passages.ts'
import {
  bestAnswerPassages,
  easyReadPassages,
  guidePassages,
  noticePassages,
  pagePassages,
  questionPassages,
  servicePassages,
  storyPassages,
} from './record-passages.ts'

/** A passage with its words as readers meet them. */
export interface SpokenPassage extends Passage {
  words: string
  sentences: string[]
}

/** All words of one record, and how hard they are to read. */
export interface Text {
  collection: CollectionName
  /** `guides/respite` */
  record: string
  passages: SpokenPassage[]
  /** Of paragraphs and items only: cells, titles and quotations are not our sentences. */
  reading: Reading
}

const isMeasured = ({ shape }: Passage): boolean => shape === 'paragraph' || shape === 'item'

/** The passages that plain English is judged by. */
export const measuredPassages = ({ passages }: Text): SpokenPassage[] => passages.filter(isMeasured)

/** The words of every record that readers read, as texts. */
export function textsOf(records: Records): Text[] {
  const facts = new Map(records.facts.map((fact) => [fact.slug, fact]))
  const textOf = (collection: CollectionName, slug: string, passages: readonly Passage[]): Text => {
    const spoken = passages.map((passage) => {
      const words = readerWords(passage.line, (fact) => facts.get(fact))
      return { ...passage, words, sentences: sentencesIn(words) }
    })
    return {
      collection,
      record: `${collection}/${slug}`,
      passages: spoken,
      reading: readingOf(spoken.filter(isMeasured).flatMap(({ sentences }) => sentences)),
    }
  }
  return [
    ...records.guides.map((guide) => textOf('guides', guide.slug, guidePassages(guide))),
    ...records['easy-reads'].map((easyRead) => textOf('easy-reads', easyRead.slug, easyReadPassages(easyRead))),
    ...records.pages.map((page) => textOf('pages', page.slug, pagePassages(page))),
    ...records.questions.map((question) => textOf('questions', question.slug, questionPassages(question))),
    ...records['best-answers'].map((answer) => textOf('best-answers', answer.slug, bestAnswerPassages(answer))),
    ...records.notices.map((notice) => textOf('notices', notice.slug, noticePassages(notice))),
    ...records.stories.map((story) => textOf('stories', story.slug, storyPassages(story))),
    ...records.services.map((service) => textOf('services', service.slug, servicePassages(service))),
  ]
}

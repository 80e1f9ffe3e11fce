import GithubSlugger from 'github-slugger'
import { councilFrontDoors, whichCouncil } from '../../content/document/compose/councils.ts'
import { guideLink } from '../../content/document/compose/page-links.ts'
import type { Block, PageLink, ServiceView } from '../../content/document/node.ts'
import { servicesNear } from '../../content/document/services-near.ts'
import type { Question } from '../../content/schema/question.ts'
import type { Place } from '../../content/schema/taxonomy.ts'
import { answerServices } from './answer-services.ts'
import { askableCouncils } from './askable-councils.ts'
import type { SiteData } from './site-data.ts'

/** One choice of a question. `id` stands in the page and in the address of a list: it does not change with the order. */
export interface AnswerView {
  id: string
  words: string
  hint?: string
}

export interface QuestionView {
  /** `question-who` */
  id: string
  title: string
  hint?: string
  isSeveral: boolean
  answers: AnswerView[]
}

/** Something on the list, shown when one of `answers` is chosen. */
export type ListedGuide = PageLink & { answers: string[] }
export interface ListedService {
  service: ServiceView
  answers: string[]
  /** Answers about the place that rule it out. */
  notAt: string[]
}

/** Who to ring at a council, shown when it is chosen. */
export interface PlaceDoors {
  answer: string
  blocks: Block[]
}

/** Everything that "What could help me?" can ask and answer: the page holds it all, and shows what fits. */
export interface FindHelp {
  questions: QuestionView[]
  /** By the question whose answer first names them. */
  guideGroups: { title: string; guides: ListedGuide[] }[]
  services: ListedService[]
  doors: PlaceDoors[]
  /** Guides on every list. */
  forAll: PageLink[]
}

interface Choice {
  id: string
  question: Question
  answer: Question['answers'][number]
}

/** Works out the questions, and what each answer leads to. */
export function findHelp({ context }: SiteData): FindHelp {
  const questions = [...context.all('questions')].sort((left, right) => left.order - right.order)
  const councils = askableCouncils(context)
  const choices = questions.flatMap(choicesOf)
  const guide = (slug: string) => guideLink(context.get('guides', slug, 'questions'))
  return {
    questions: questions.map((question) => questionView(question, choices, councils)),
    guideGroups: groupGuides(questions, choices, guide, new Set(context.settings.everyList)),
    services: listServices(choices, councils, context),
    doors: councils.map((council) => ({ answer: placeAnswerId(council), blocks: [...whichCouncil(council, context), ...doorsOf(council, context)] })),
    forAll: context.settings.everyList.map(guide),
  }
}

type Context = SiteData['context']

const placeAnswerId = ({ slug }: Place): string => `at-${slug}`

/** The address of a list is short enough to send. */
const wordsInId = 4

function choicesOf(question: Question): Choice[] {
  const ids = new GithubSlugger()
  return question.answers.map((answer) => ({ id: `${question.slug}-${ids.slug(answer.words.split(' ').slice(0, wordsInId).join(' '))}`, question, answer }))
}

function questionView(question: Question, choices: readonly Choice[], councils: readonly Place[]): QuestionView {
  const { slug, title, hint, kind } = question
  const own = choices.filter((choice) => choice.question === question).map(({ id, answer }) => ({ id, words: answer.words }))
  const places = councils.map((council) => ({ id: placeAnswerId(council), words: council.name, ...(council.covers ? { hint: council.covers } : {}) }))
  return { id: `question-${slug}`, title, ...(hint ? { hint } : {}), isSeveral: kind === 'several', answers: kind === 'place' ? places : own }
}

function groupGuides(questions: readonly Question[], choices: readonly Choice[], link: (slug: string) => PageLink, above: ReadonlySet<string>) {
  const answersOf = new Map<string, string[]>()
  for (const { id, answer } of choices) for (const slug of answer.guides) answersOf.set(slug, [...(answersOf.get(slug) ?? []), id])
  const placed = new Set(above)
  return questions.flatMap((question) => {
    const own = choices.filter((choice) => choice.question === question).flatMap(({ answer }) => answer.guides)
    const slugs = [...new Set(own)].filter((slug) => !placed.has(slug))
    slugs.forEach((slug) => placed.add(slug))
    const guides = slugs.map((slug) => ({ ...link(slug), answers: answersOf.get(slug) ?? [] }))
    return guides.length > 0 ? [{ title: question.title, guides }] : []
  })
}

function listServices(choices: readonly Choice[], councils: readonly Place[], context: Context): ListedService[] {
  const doors = new Set(councils.flatMap(({ carersService, adultSocialCare }) => [carersService, adultSocialCare]))
  const reached = new Map(councils.map((council) => [placeAnswerId(council), new Set(servicesNear(council, context).map(({ slug }) => slug))]))
  const answersOf = new Map<string, string[]>()
  for (const { id, answer } of choices)
    for (const slug of answerServices(answer, context)) if (!doors.has(slug)) answersOf.set(slug, [...(answersOf.get(slug) ?? []), id])
  return [...answersOf].map(([slug, answers]) => {
    const areas = context.get('services', slug, 'questions').areas
    const isEverywhere = areas.some((area) => context.get('places', area, `services/${slug}`).kind === 'nation')
    const notAt = isEverywhere ? [] : [...reached].filter(([, near]) => !near.has(slug)).map(([answer]) => answer)
    return { service: context.serviceView(slug, 'questions'), answers, notAt }
  })
}

/** The council's numbers stand under a heading of the list, one level down. */
function doorsOf(council: Place, context: Context): Block[] {
  return councilFrontDoors(council, context).flatMap((block) => (block.kind === 'section' ? block.children : [block]))
}

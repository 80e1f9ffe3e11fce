import type { Answer } from '../../content/schema/question.ts'
import type { Service } from '../../content/schema/service.ts'
import { sortByWords } from '../../content/document/order.ts'
import type { SiteData } from './site-data.ts'

/** Of a topic's services this many: a list for a tired person, not a directory. */
const enough = 3

/**
 * The services that an answer leads to: those its editor named that are still listed, then some of its topics' that serve a whole council or
 * nation; those that share more of the topics first. Groups of one town stand on the place's page.
 */
export function answerServices(answer: Answer, { relations, get }: SiteData['context']): string[] {
  const servesMany = (service: Service): boolean =>
    service.areas.some((area) => ['council', 'nation'].includes(get('places', area, `services/${service.slug}`).kind))
  const sharing = new Set(answer.topics.flatMap((topic) => relations.servicesOfTopic(topic)))
  const fitting = [...sharing].filter((service) => servesMany(service) && !answer.services.includes(service.slug))
  const shared = (service: Service): number => service.topics.filter((topic) => answer.topics.includes(topic)).length
  const best = sortByWords(fitting, (service) => `${99 - shared(service)} ${service.name}`).slice(0, enough)
  const named = answer.services.filter((slug) => relations.isListed(get('services', slug, 'questions')))
  return [...named, ...best.map(({ slug }) => slug)]
}

import type { Service } from '../../schema/service.ts'
import type { BuildContext } from '../build-context.ts'
import { companyWords } from '../directory-words.ts'
import { joinSentences } from '../join-sentences.ts'
import { languageName } from '../language-names.ts'
import type { Block } from '../node.ts'
import { accessWords, ageWords, costWords, paymentsWords, priceWords, waysWords } from '../service-words.ts'
import { item, linkItem, type DefinitionItem } from './definition-items.ts'

/**
 * The details of a service by name, in the order people ask for them. What is not known is said where it matters. When and
 * where it is open have sections of their own.
 */
export function serviceDefinitions(service: Service, context: BuildContext): Block {
  const items = [
    ...whoItIsFor(service, context),
    ...item('What you get', service.offers),
    ...howToGetIt(service),
    ...whatItCosts(service),
    ...item('Areas it covers', service.areas.map((area) => context.get('places', area, `services/${service.slug}`).name).join(', ')),
    ...linkItem('Website', service.website),
    ...linkItem('Email', service.email && `mailto:${service.email}`),
    ...item('Registrations and awards', service.accreditations),
  ]
  return { kind: 'definitions', items }
}

function whoItIsFor(service: Service, { get }: BuildContext): DefinitionItem[] {
  const welcome = service.communities.map((slug) => get('audiences', slug, `services/${service.slug}`).title)
  return [
    ...item('Who it is for', service.whoFor),
    ...item('Age', ageWords(service)),
    ...item('Who comes', joinSentences(service.company.map((company) => companyWords[company]))),
    ...item('Especially welcome', welcome.join(', ') || undefined),
    ...item('Languages spoken', service.languages.map(languageName).join(', ') || undefined),
  ]
}

function howToGetIt(service: Service): DefinitionItem[] {
  return [
    ...item('How to get it', accessWords(service) ?? 'We do not know who can ask. Get in touch to find out.'),
    ...item('What to expect', service.whatToExpect),
    ...item('How long you may wait', service.waitingTime),
    ...item('How it reaches you', waysWords(service)),
  ]
}

function whatItCosts(service: Service): DefinitionItem[] {
  const prices = service.costOptions.map(priceWords)
  const said = costWords(service.cost) ?? (prices.length > 0 ? undefined : 'We do not know the cost. Ask before you start.')
  return [...item('Cost', said, ...prices), ...item('Ways to pay', paymentsWords(service)), ...item('Paid for by', service.funding)]
}

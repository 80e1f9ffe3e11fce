import type { Rule } from './content.ts'
import { wordsNodes } from './words.ts'

/** A number named in words must be there to print. */
export const phoneNumbers: Rule = ({ records, settings }) => {
  const silent = new Set(records.services.filter(({ phones }) => phones.length === 0).map(({ slug }) => slug))
  const problem = (slug: string): string => `shows the phone number of service "${slug}", which has none`
  const inWords = wordsNodes(records).flatMap(({ record, path, node }) => {
    const slug = node['service']
    return node.kind === 'phone' && typeof slug === 'string' && silent.has(slug)
      ? [{ record, field: `${path}.service`, problem: problem(slug), remedy: `Add a number to services/${slug}, or name the service without its number.` }]
      : []
  })
  const help = settings.helpService
  if (!silent.has(help)) return inWords
  return [...inWords, { record: 'settings', field: 'helpService', problem: problem(help), remedy: 'Choose a service that people can ring.' }]
}

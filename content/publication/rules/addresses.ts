import { reservedPageSlugs, reservedPartSlugs, reservedServiceSlugs } from '../../document/addresses.ts'
import type { Problem } from '../../schema/problem.ts'
import type { Guide } from '../../schema/guide.ts'
import type { Rule } from './content.ts'

/** Every part of a guide has an address of its own below the guide's, where "all" and "easy-read" stand already. */
export const partAddresses: Rule = ({ records }) => records.guides.flatMap(partProblems)

function partProblems({ slug, parts }: Guide): Problem[] {
  const slugs = parts.map((part) => part.slug)
  return slugs.flatMap((part, index) => {
    const place = { record: `guides/${slug}`, field: `parts[${index}].slug` }
    if (reservedPartSlugs.includes(part))
      return [{ ...place, problem: `is "${part}", where another page of the guide stands`, remedy: 'Choose another slug for this part.' }]
    if (slugs.indexOf(part) < index)
      return [{ ...place, problem: `is "${part}", which an earlier part has already`, remedy: 'Give each part a slug of its own.' }]
    return []
  })
}

/** A content page or a service cannot stand where the site's own pages do, nor a page where those of a language begin. */
export const pageAddresses: Rule = ({ records }) => [
  ...taken('pages', records.pages, [...reservedPageSlugs, ...records.languages.map(({ slug }) => slug)]),
  ...taken('services', records.services, reservedServiceSlugs),
]

function taken(collection: 'pages' | 'services', records: readonly { slug: string }[], reserved: readonly string[]): Problem[] {
  return records
    .filter(({ slug }) => reserved.includes(slug))
    .map(({ slug }) => ({
      record: `${collection}/${slug}`,
      field: 'slug',
      problem: `is "${slug}", an address the site needs itself`,
      remedy: 'Choose another slug.',
    }))
}

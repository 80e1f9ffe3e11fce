import type { Problem } from '../../schema/problem.ts'
import type { Content, Rule } from './content.ts'

const collections = ['services', 'organisations', 'places'] as const

/** A former address leads to one record: no other has it, now or before. */
export const formerSlugs: Rule = (content) => collections.flatMap((collection) => problemsOf(collection, content))

function problemsOf(collection: (typeof collections)[number], { records, has }: Content): Problem[] {
  const owners = new Map<string, string>()
  return records[collection].flatMap(({ slug, formerSlugs: former }) =>
    former.flatMap((old, index) => {
      const place = { record: `${collection}/${slug}`, field: `formerSlugs[${index}]`, remedy: 'Take it out of one of the two.' }
      const earlier = owners.get(old)
      owners.set(old, slug)
      if (has(collection, old)) return [{ ...place, problem: `is "${old}", the address of ${collection}/${old}` }]
      return earlier === undefined ? [] : [{ ...place, problem: `is "${old}", which ${collection}/${earlier} had before` }]
    }),
  )
}

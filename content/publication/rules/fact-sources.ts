import type { Rule } from './content.ts'

/** A figure without a source is not published: nobody could check it. */
export const factSources: Rule = ({ records }) =>
  records.facts
    .filter(({ sources }) => sources.length === 0)
    .map(({ slug }) => ({ record: `facts/${slug}`, field: 'sources', problem: 'names no source', remedy: 'Say where the figure comes from and as of when.' }))

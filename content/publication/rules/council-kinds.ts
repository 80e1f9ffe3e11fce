import type { Rule } from './content.ts'
import { valuesAt } from './values-at.ts'
import { wordsNodes } from './words.ts'

/** Where a council is asked for, the place named is one. */
export const councilKinds: Rule = ({ records }) => {
  const others = new Map(records.places.filter(({ kind }) => kind !== 'council').map(({ slug, kind }) => [slug, kind]))
  const named = [
    ...records.places.flatMap((place) => valuesAt(place, 'councils[]').map(({ path, value }) => ({ record: `places/${place.slug}`, field: path, value }))),
    ...wordsNodes(records)
      .filter(({ node }) => node.kind === 'localVariation')
      .flatMap(({ record, path, node }) =>
        valuesAt(node, 'variations[].council').map(({ path: inner, value }) => ({ record, field: `${path}.${inner}`, value })),
      ),
  ]
  return named.flatMap(({ record, field, value }) => {
    const kind = others.get(String(value))
    return kind
      ? [{ record, field, problem: `names "${String(value)}" as a council, which is of kind ${kind}`, remedy: 'Choose a place of kind council.' }]
      : []
  })
}

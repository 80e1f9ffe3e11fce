import type { OpenAttribute } from './open-referral.ts'
import { partId } from './part-id.ts'
import type { Taxonomies } from './taxonomies.ts'

/** A field of a record, the taxonomy its values are terms of, and the values. */
type Classified = readonly [field: string, list: Parameters<Taxonomies['term']>[0], values: readonly string[]]

/**
 * The choices of a record as attributes: `link_type` names the field, the term the choice.
 * @param recordId UUID of the service or location they describe
 */
export function toAttributes(recordId: string, classified: readonly Classified[], { term }: Taxonomies): OpenAttribute[] {
  return classified.flatMap(([field, list, values]) =>
    values.flatMap((value) => {
      const taxonomyTerm = term(list, value)
      return taxonomyTerm ? [{ id: partId(recordId, `attributes/${field}/${value}`), link_type: field, taxonomy_term: taxonomyTerm }] : []
    }),
  )
}

import { present } from '../document/present.ts'
import type { Organisation } from '../schema/organisation.ts'
import type { OpenNestedOrganization } from './open-referral.ts'
import { partId } from './part-id.ts'

/** What the two schemes that most UK organisations are in are called; another is called by its code (org-id.guide). */
export const schemeNames: Readonly<Record<string, string>> = {
  'GB-CHC': 'Charity number (England and Wales)',
  'GB-SC': 'Charity number (Scotland)',
  'GB-NIC': 'Charity number (Northern Ireland)',
  'GB-COH': 'Company number',
}

/** @param idOf the id of another organisation that is published */
export function toOrganization(organisation: Organisation, idOf: (slug: string) => string | undefined): OpenNestedOrganization {
  const { id, name, description, email, website, parent, identifiers } = organisation
  return {
    id,
    name,
    // The specification wants a description; all that is known is its name then.
    description: description ?? name,
    ...present({ email, website, parent_organization_id: parent && idOf(parent) }),
    organization_identifiers: identifiers.map(({ scheme, identifier, name: type }) => ({
      id: partId(id, `identifiers/${scheme}/${identifier}`),
      identifier_scheme: scheme,
      identifier_type: type ?? schemeNames[scheme] ?? scheme,
      identifier,
    })),
  }
}

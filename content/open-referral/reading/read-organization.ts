import { present } from '../../document/present.ts'
import { organisationSchema } from '../../schema/organisation.ts'
import { schemeNames } from '../to-organization.ts'
import { objectsAt, wordsAt, type Unsure } from './pick.ts'

/** What an Open Referral organization says of itself, as fields of ours. */
export function readOrganization(organization: Unsure): Record<string, unknown> {
  const { email, website } = organisationSchema.shape
  const [mail, site] = [wordsAt(organization, 'email'), wordsAt(organization, 'website', 'url')]
  const name = wordsAt(organization, 'name')
  const description = wordsAt(organization, 'description')
  return {
    name,
    description: description === name ? undefined : description,
    email: email.safeParse(mail).success ? mail : undefined,
    website: website.safeParse(site).success ? site : undefined,
    identifiers: objectsAt(organization, 'organization_identifiers').flatMap((one) => {
      const [scheme, identifier] = [wordsAt(one, 'identifier_scheme', 'identifier_type'), wordsAt(one, 'identifier')]
      const type = wordsAt(one, 'identifier_type')
      const name = type === scheme || (scheme && type === schemeNames[scheme]) ? undefined : type
      return scheme && identifier ? [{ scheme, identifier, ...present({ name }) }] : []
    }),
  }
}

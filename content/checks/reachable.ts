import type { Check } from './check.ts'
import { warning } from './finding.ts'

/** Carers who care most hours want to talk to somebody: every guide names whom. */
export const guidesWithContact: Check = ({ records }) =>
  records.guides
    .filter(({ contacts }) => contacts.length === 0)
    .map(({ slug }) =>
      warning({ record: `guides/${slug}`, field: 'contacts', problem: 'names nobody to talk to', remedy: 'Add the service that a carer would ring first.' }),
    )

/** A service that can be neither rung nor looked up helps nobody. */
export const reachableServices: Check = ({ records }) =>
  records.services
    .filter(({ phones, website }) => phones.length === 0 && website === undefined)
    .map(({ slug, email }) =>
      warning({
        record: `services/${slug}`,
        field: '',
        problem: email ? 'has only an email address' : 'has no phone number and no website',
        remedy: 'Find out how to reach it, or keep it as a draft.',
      }),
    )

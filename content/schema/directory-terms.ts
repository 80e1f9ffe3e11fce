/**
 * The closed lists of the directory: what can be told by choosing, so that readers can filter by it and open data can name it.
 * Their words are in `content/document/directory-words.ts`.
 */

/** In the order of the week. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Weekday = (typeof weekdays)[number]

/** Which of the weeks of a month: the second Wednesday. */
export const weeksOfMonth = ['first', 'second', 'third', 'fourth', 'last'] as const
export type WeekOfMonth = (typeof weeksOfMonth)[number]

/** Open Referral UK: active, temporarily closed, inactive, defunct. */
export const serviceStatuses = ['active', 'closed-for-now', 'not-running', 'closed-for-good'] as const

/** Who can send somebody to a service that does not take people who ask themselves. */
export const referrers = ['gp', 'hospital', 'social-worker', 'nurse', 'mental-health-team', 'school', 'charity', 'employer', 'other'] as const

/** Who is there: the carer alone, both together, or only the person they look after. */
export const companies = ['carer-alone', 'together', 'person-alone'] as const

/** How it can be paid for. */
export const payments = ['direct-payment', 'self-funded', 'council', 'nhs'] as const

/** How people get there. */
export const transports = ['collects-you', 'help-with-cost', 'bus', 'train'] as const

/** What a building or a service has for people who need it. */
export const accessFeatures = [
  'step-free',
  'lift',
  'accessible-toilet',
  'changing-places',
  'hearing-loop',
  'parking',
  'blue-badge-parking',
  'quiet-space',
  'dementia-friendly',
  'assistance-dogs',
  'bsl',
  'interpreters',
  'easy-read',
  'large-print',
  'braille',
  'relay-uk',
] as const

/** How the record was checked, and by whom. Never a person's name. */
export const checkKinds = ['provider', 'phone', 'website', 'editor'] as const

export const bankHolidayKinds = ['open', 'closed', 'different'] as const

/** What a location is to people. Open Referral UK has the same three. */
export const locationKinds = ['physical', 'postal', 'virtual'] as const

export type AccessFeature = (typeof accessFeatures)[number]
export type Referrer = (typeof referrers)[number]
export type Company = (typeof companies)[number]
export type Payment = (typeof payments)[number]
export type Transport = (typeof transports)[number]
export type CheckKind = (typeof checkKinds)[number]
export type ServiceStatus = (typeof serviceStatuses)[number]

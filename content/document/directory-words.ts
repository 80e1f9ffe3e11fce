import type {
  AccessFeature,
  bankHolidayKinds,
  CheckKind,
  Company,
  locationKinds,
  Payment,
  Referrer,
  ServiceStatus,
  Transport,
  Weekday,
  WeekOfMonth,
} from '../schema/directory-terms.ts'

/** The words of the directory's closed lists: on pages, on paper, in filters and in the CMS alike. */

export const weekdayWords: Record<Weekday, string> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
}

export const weekOfMonthWords: Record<WeekOfMonth, string> = { first: 'first', second: 'second', third: 'third', fourth: 'fourth', last: 'last' }

export const statusWords: Record<ServiceStatus, string> = {
  active: 'Running',
  'closed-for-now': 'Closed for now',
  'not-running': 'Not running at the moment',
  'closed-for-good': 'Closed for good',
}

/** Who can refer somebody, within a sentence: "your GP can refer you". */
export const referrerWords: Record<Referrer, string> = {
  gp: 'your GP',
  hospital: 'the hospital',
  'social-worker': 'a social worker',
  nurse: 'a nurse or health visitor',
  'mental-health-team': 'a mental health team',
  school: 'a school or college',
  charity: 'a charity',
  employer: 'your employer',
  other: 'someone else who works with you',
}

export const companyWords: Record<Company, string> = {
  'carer-alone': 'For the carer alone',
  together: 'For both of you together',
  'person-alone': 'For the person you look after, without you',
}

export const paymentWords: Record<Payment, string> = {
  'direct-payment': 'Takes direct payments',
  'self-funded': 'Takes people who pay for themselves',
  council: 'The council can pay',
  nhs: 'The NHS can pay',
}

export const transportWords: Record<Transport, string> = {
  'collects-you': 'They can collect you',
  'help-with-cost': 'Help with the cost of getting there',
  bus: 'Near a bus stop',
  train: 'Near a train station',
}

export const featureWords: Record<AccessFeature, string> = {
  'step-free': 'Step-free way in',
  lift: 'Lift',
  'accessible-toilet': 'Accessible toilet',
  'changing-places': 'Changing Places toilet',
  'hearing-loop': 'Hearing loop',
  parking: 'Parking',
  'blue-badge-parking': 'Blue Badge parking',
  'quiet-space': 'Quiet space',
  'dementia-friendly': 'Dementia friendly',
  'assistance-dogs': 'Assistance dogs welcome',
  bsl: 'British Sign Language (BSL)',
  interpreters: 'Interpreters',
  'easy-read': 'Easy read information',
  'large-print': 'Large print information',
  braille: 'Braille information',
  'relay-uk': 'Relay UK',
}

export const bankHolidayWords: Record<(typeof bankHolidayKinds)[number], string> = {
  open: 'Open on bank holidays',
  closed: 'Closed on bank holidays',
  different: 'Other times on bank holidays: ask first',
}

export const locationKindWords: Record<(typeof locationKinds)[number], string> = {
  physical: 'People can visit',
  postal: 'Only to write to',
  virtual: 'Only online',
}

/** For editors, who choose it. Readers get a sentence with the day. */
export const checkKindWords: Record<CheckKind, string> = {
  provider: 'The service told us so',
  phone: 'We rang the service',
  website: "We read the service's own website or papers",
  editor: 'We checked it in another way',
}

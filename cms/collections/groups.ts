/** The headings of the editors' menu. */
export const groups = {
  advice: 'Advice',
  directory: 'Directory',
  words: 'Words and figures',
  languages: 'Other languages',
  site: 'Site',
  people: 'People',
} as const

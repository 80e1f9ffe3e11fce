import { dayField } from '../fields/day.ts'
import { slugField } from '../fields/slug.ts'
import { sourcesField } from '../fields/sources.ts'
import { longTextField, textField } from '../fields/text.ts'
import { groups } from './groups.ts'
import { writtenCollection } from './written.ts'

/** Figures, dates, limits and rules that change: written once, shown wherever pages refer to them. */
export const facts = writtenCollection({
  slug: 'facts',
  labels: { singular: 'Fact', plural: 'Facts' },
  admin: {
    useAsTitle: 'name',
    group: groups.words,
    defaultColumns: ['name', 'value', 'asOf', 'reviewBy', '_status'],
    listSearchableFields: ['name', 'value', 'slug'],
    description: 'Figures, dates and limits. Change one here and every page, PDF and easy read that uses it follows.',
  },
  fields: [
    textField({ name: 'name', help: 'What it is: "Carer\'s Allowance a week".', required: true }),
    textField({ name: 'value', help: 'As it is printed: "£86.45", "35 hours", "28 days".', required: true }),
    textField({ name: 'per', help: 'What follows it in full: "a week".' }),
    textField({ name: 'appliesTo', help: 'Whom or what it holds for: "England and Wales".' }),
    longTextField({ name: 'note', help: 'What a reader should know about it.' }),
    textField({ name: 'asOf', label: 'As of', help: 'From when, as exactly as you know: "2026-04-06" or "2026-02".', required: true }),
    dayField({ name: 'reviewBy', label: 'Check again by', help: 'The day it may have changed: for benefit rates the 6th of April.', required: true }),
    { ...sourcesField, required: true },
    slugField({ from: 'name', help: 'Its name in files. Leave it empty to make it from the name. Do not change it later.' }),
  ],
})

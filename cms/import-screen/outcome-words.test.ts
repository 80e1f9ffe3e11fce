import { describe, expect, it } from 'vitest'
import { outcomeWords } from './outcome-words.ts'

const counts = { added: 5000, changed: 2, unchanged: 1, done: 3975, of: 5002 }
const problems = [{ record: 'services.csv, row 4000', field: '', problem: 'is taken', remedy: 'Take another.' }]

describe('the screen of an import', () => {
  it.each([
    ['how far it is', { state: 'applying', counts, problems: [] }, 'It is being brought in: 3975 of 5002 entries are done.'],
    [
      'that it has not begun',
      { state: 'applying', counts: null, problems: [] },
      'It is looked at once more, and then brought in. If another import is at work, that one is finished first.',
    ],
    [
      'that it goes back, not that it still comes',
      { state: 'applying', counts, problems },
      'An entry could not come in. All that came in before it is being put back.',
    ],
    ['that it is in', { state: 'done', counts, problems: [] }, 'It is in: 5000 new, 2 changed, 1 as they were. What is published goes live within a minute.'],
    ['that it did not come in', { state: 'undone', counts, problems }, 'It did not come in: everything is as it was before.'],
  ] as const)('says %s', (_, { problems: told, ...found }, words) => expect(outcomeWords({ ...found, problems: [...told] })).toBe(words))
})

import { expect, test } from 'vitest'
import { formatSeconds, runSteps } from '../../scripts/process/steps.ts'

test('every step is told with its number, its outcome and how long it took', async () => {
  const said: string[] = []
  let clock = 0
  const steps = [
    { title: 'Preparing the database', run: () => Promise.resolve(undefined) },
    { title: 'Building the CMS', run: () => Promise.resolve((clock += 125_000) > 0 ? 'built' : undefined) },
  ]
  await runSteps(steps, { say: (line) => said.push(line), now: () => clock })
  expect(said).toEqual(['1 of 2  Preparing the database', '        done (0 seconds)', '2 of 2  Building the CMS', '        built (2 minutes 5 seconds)'])
})

test('when a person stops the command, no further step begins', async () => {
  const controller = new AbortController()
  const done: string[] = []
  const steps = ['one', 'two'].map((title) => ({
    title,
    run: () => {
      done.push(title)
      controller.abort(new Error('stopped'))
      return Promise.resolve(undefined)
    },
  }))
  await expect(runSteps(steps, { signal: controller.signal, say: () => undefined })).rejects.toThrow('stopped')
  expect(done).toEqual(['one'])
})

test.each([
  [0.4, '0 seconds'],
  [1, '1 second'],
  [60, '1 minute'],
  [61, '1 minute 1 second'],
  [185, '3 minutes 5 seconds'],
])('%d seconds are told as %s', (seconds, words) => {
  expect(formatSeconds(seconds)).toBe(words)
})

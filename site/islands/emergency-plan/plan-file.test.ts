import { describe, expect, it } from 'vitest'
import { readPlan, writePlan } from './plan-file.ts'

describe('the file of an emergency plan', () => {
  it('gives back what was written, and leaves out what was not', () => {
    expect(readPlan(writePlan({ 'my-name': 'Jo "the boss"\nSmith', keys: '  ' }))).toEqual({ answers: { 'my-name': 'Jo "the boss"\nSmith' } })
  })

  it.each(['', 'hello', '[]', 'null', '{"kind":"other","version":1,"answers":{}}', '{"kind":"waymark-emergency-plan","version":1,"answers":[]}'])(
    'refuses %j with what to do',
    (text) => {
      expect(readPlan(text)).toEqual({ problem: expect.stringContaining('not a saved plan') as string })
    },
  )

  it('does not guess at a plan of a later version', () => {
    expect(readPlan('{"kind":"waymark-emergency-plan","version":2,"answers":{}}')).toHaveProperty('problem')
  })

  it('takes nothing but words', () => {
    expect(readPlan('{"kind":"waymark-emergency-plan","version":1,"answers":{"keys":["x"],"my-name":"Jo"}}')).toEqual({ answers: { 'my-name': 'Jo' } })
  })
})

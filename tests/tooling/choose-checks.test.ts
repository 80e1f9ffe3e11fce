import { expect, test } from 'vitest'
import { checks } from '../../scripts/check/checks.ts'
import { chooseChecks } from '../../scripts/check/choose.ts'

const names = (...words: string[]) => chooseChecks(words).map(({ name }) => name)

test('without words every check runs over everything', () => {
  expect(names()).toEqual(checks.map(({ name }) => name))
})

test('names choose checks', () => {
  expect(names('lint', 'types')).toEqual(['types', 'lint'])
})

test('a path is given to the checks that can look at paths, and the others are left out', () => {
  const chosen = chooseChecks(['cms/hooks'])
  expect(chosen.map(({ name }) => name)).toEqual(['format', 'styles', 'lint'])
  for (const check of chosen) expect(check.arguments.at(-1)).toBe('cms/hooks')
})

test('a style sheet is not linted as a program', () => {
  expect(names('site/styles/base.css')).toEqual(['format', 'styles'])
})

test('a check that is named runs even when it cannot look at the path alone', () => {
  expect(names('types', 'content/schema')).toEqual(['types'])
})

import { ESLint } from 'eslint'
import { beforeAll, expect, test, vi } from 'vitest'

// The first question waits until the linter has read the types of the whole project.
vi.setConfig({ testTimeout: 300_000 })

let eslint: ESLint
beforeAll(() => {
  eslint = new ESLint({
    ruleFilter: ({ ruleId }) => ruleId === 'boundaries/dependencies',
    // Directions need no types, and reading the whole project for them takes long.
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  })
})

/** What the linter says when an existing file of one part imports a file of another. */
async function complaints(from: string, to: string): Promise<string[]> {
  const results = await eslint.lintText(`import ${JSON.stringify(to)}\n`, { filePath: from })
  return results.flatMap(({ messages }) => messages.map(({ message }) => message))
}

test.each([
  ['content/schema/guide.ts', '../../cms/environment.ts'],
  ['content/schema/guide.ts', '../document/node.ts'],
  ['content/schema/guide.ts', 'yaml'],
  ['content/document/render.ts', '../../site/formats/format.ts'],
  ['content/data-folder.ts', '../site/design/tokens.ts'],
  ['cms/environment.ts', '../site/formats/format.ts'],
  ['site/formats/registry.ts', '../../cms/environment.ts'],
  ['site/formats/text/format.ts', '../html/render.ts'],
  ['site/design/tokens.ts', '../../content/document/node.ts'],
  ['content/data-folder.ts', '../scripts/process/steps.ts'],
])('%s may not import %s', async (from, to) => {
  expect(await complaints(from, to)).toEqual([expect.stringContaining('may not import')])
})

test.each([
  ['content/document/render.ts', '../schema/guide.ts'],
  ['content/schema/guide.ts', 'zod'],
  ['cms/environment.ts', '../content/schema/guide.ts'],
  ['cms/environment.ts', '../site/design/tokens.ts'],
  ['site/formats/registry.ts', './text/format.ts'],
  ['site/formats/text/format.ts', '../format.ts'],
  ['site/formats/text/format.ts', 'node:path'],
  ['scripts/start.ts', '../cms/environment.ts'],
])('%s may import %s', async (from, to) => {
  expect(await complaints(from, to)).toEqual([])
})

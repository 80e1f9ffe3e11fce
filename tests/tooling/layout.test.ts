import { expect, test } from 'vitest'
import { findMisplaced } from '../../scripts/check/misplaced.ts'

test.each([
  'site/formats/pdf/handlers.ts',
  'site/components/key-fact/KeyFact.astro',
  'site/pages/guides/[slug].astro',
  'site/build/README.md',
  'cms/app/(payload)/admin/importMap.js',
  'cms/migrations/sqlite/index.ts',
  'docs/decisions/0001-publication.md',
  'vitest.config.ts',
  '.ci/run',
])('%s is where and how it should be', (file) => {
  expect(findMisplaced([file])).toEqual([])
})

test.each([
  ['src/app.ts', 'outside the agreed layout'],
  ['site/formats/index.ts', 'no index files'],
  ['content/utils/text.ts', 'no utils folders'],
  ['content/document/buildDocuments.ts', 'kebab-case'],
  ['site/styles/keyFact.css', 'kebab-case'],
  ['site/components/key-fact/key-fact.astro', 'PascalCase'],
])('%s is told: %s', (file, complaint) => {
  expect(findMisplaced([file]).join()).toContain(complaint)
})

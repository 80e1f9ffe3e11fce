import js from '@eslint/js'
import astro from 'eslint-plugin-astro'
import boundaries from 'eslint-plugin-boundaries'
import jsxA11y from 'eslint-plugin-jsx-a11y-x'
import { defineConfig, globalIgnores } from 'eslint/config'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const typescript = ['**/*.ts', '**/*.tsx']
const tests = ['tests/**', '**/*.test.ts', '**/*.test.tsx']

/** A part of the project, with the whole path of its folder. */
const part = (type, pattern, capture) => ({ type, pattern, partialMatch: false, ...(capture ? { capture } : {}) })
/** `from` may import `to`; a part may always import itself. */
const mayImport = (from, ...to) => ({ from: { element: { type: from } }, allow: { to: { element: { type: to } } } })

const contract = ['schema', 'document', 'content']

export default defineConfig(
  globalIgnores([
    'data/',
    '.astro/',
    'coverage/',
    'cms/.next/',
    'cms/next-env.d.ts',
    'cms/migrations/',
    'cms/payload-types.ts',
    '**/importMap.js',
    'content/starter/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-strict'],
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true }],
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: jsxA11y.configs.recommended.plugins,
    rules: jsxA11y.configs.recommended.rules,
    languageOptions: { globals: globals.browser },
  },
  // Whether a recording has captions, or says its words, is a rule of the content: here they only stand where there are any.
  { files: ['site/components/recordings/Recording.astro'], rules: { 'astro/jsx-a11y/media-has-caption': 'off' } },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['site/public/**'], languageOptions: { sourceType: 'script', globals: globals.browser } },
  {
    rules: {
      'max-lines': ['error', 250],
      complexity: ['error', { max: 10, variant: 'modified' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // Which part may import which: docs/contributing.md draws the same in words.
  {
    files: [...typescript, '**/*.astro', '**/*.mjs'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: 'tsconfig.json' } },
      'boundaries/elements': [
        part('schema', 'content/schema'),
        part('document', 'content/document'),
        part('content', 'content'),
        part('shared-format', 'site/formats/shared'),
        part('format', 'site/formats/*', ['name']),
        part('formats', 'site/formats'),
        part('design', 'site/design'),
        part('site', 'site'),
        part('cms', 'cms'),
        part('scripts', 'scripts'),
        part('tests', 'tests'),
      ],
      'boundaries/files': [{ category: 'test', pattern: '**/*.test.{ts,tsx}' }],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          message: '{{ from.element.type }} may not import {{ to.element.type }}: see docs/contributing.md for the directions',
          policies: [
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
            mayImport('document', 'schema'),
            mayImport('content', ...contract),
            mayImport('shared-format', ...contract, 'formats', 'design'),
            mayImport('format', ...contract, 'formats', 'shared-format', 'design'),
            mayImport('formats', ...contract, 'format', 'shared-format'),
            mayImport('site', ...contract, 'formats', 'format', 'shared-format', 'design'),
            mayImport('cms', ...contract, 'design'),
            mayImport('scripts', ...contract, 'cms', 'site', 'formats', 'format', 'shared-format', 'design'),
            mayImport('tests', '*'),
            { from: { file: { categories: 'test' } }, allow: { to: { element: { type: '*' } } } },
            { from: { element: { type: 'schema' }, file: { categories: null } }, disallow: { to: { module: { origin: 'external', source: '!zod' } } } },
          ],
        },
      ],
    },
  },
)

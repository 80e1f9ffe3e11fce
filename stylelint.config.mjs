/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  ignoreFiles: ['data/**', 'cms/.next/**', '.astro/**', 'coverage/**', 'node_modules/**'],
  rules: {
    // Measures, colours and spaces come from site/design/tokens.ts.
    'color-no-hex': [true, { message: 'Use a token (var(--…)): colours are written once, in site/design/tokens.ts' }],
    'declaration-no-important': true,
    // Rules are kept together by component; the cascade layers settle who wins.
    'no-descending-specificity': null,
    'unit-disallowed-list': [['ch'], { message: "This font's zero is far wider than its average letter: use rem" }],
    // Blocks are spelled like their node: `.key-fact__label`, `.callout--urgent`.
    'selector-class-pattern': [
      '^[a-z][a-z0-9]*(-[a-z0-9]+)*(__[a-z0-9]+(-[a-z0-9]+)*)?(--[a-z0-9]+(-[a-z0-9]+)*)?$',
      { message: (name) => `${name}: write block__part--variant in kebab-case` },
    ],
  },
  // Paper is white and ink is black, whatever the screen's theme.
  overrides: [
    { files: ['site/styles/print.css'], rules: { 'color-no-hex': null } },
    // The editors' pages are Payload's: its class names, not ours.
    { files: ['cms/**/*.css'], rules: { 'selector-class-pattern': null } },
  ],
}

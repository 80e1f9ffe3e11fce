import { darkColours, darkMoreContrast, lightColours, lightMoreContrast, sizes, space, typeScale, type Palette } from './tokens.ts'

/** Cascade layers in their order. Whatever comes first in a style sheet must say this. */
export const layerOrder = '@layer reset, tokens, base, layout, components, utilities;'

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const colours = (palette: Palette) => Object.entries(palette).map(([name, value]) => `--${kebab(name)}:${value}`)

/** Only what differs, so that the style sheet stays small. */
const changes = (palette: Palette, from: Palette) => {
  const before = new Set(colours(from))
  return colours(palette).filter((declaration) => !before.has(declaration))
}

const type = () =>
  Object.entries(typeScale).flatMap(([name, value]) =>
    typeof value === 'object' && 'size' in value ? [`--${name}:${value.size}`, `--${name}-line:${value.lineHeight}`] : [],
  )

const rule = (declarations: string[]) => `:root{${declarations.join(';')}}`

/**
 * The style sheet with every token as a custom property: colours for light, dark and more contrast, sizes and space.
 * Paper always gets the light colours.
 */
export function tokensCss(): string {
  const constants = [
    ...type(),
    ...space.map((rem, step) => `--space-${step + 1}:${rem}rem`),
    ...Object.entries(sizes).map(([name, value]) => `--${kebab(name)}:${value}`),
  ]
  return [
    layerOrder,
    '@layer tokens{',
    rule(['color-scheme:light dark', ...colours(lightColours), ...constants]),
    `@media screen and (prefers-color-scheme:dark){${rule(changes(darkColours, lightColours))}}`,
    `@media (prefers-contrast:more){${rule(changes(lightMoreContrast, lightColours))}}`,
    `@media screen and (prefers-contrast:more) and (prefers-color-scheme:dark){${rule(colours(darkMoreContrast))}}`,
    '}',
  ].join('\n')
}

/** Vite plugin: `import 'virtual:tokens.css'` is the style sheet above. */
export function tokensPlugin(): { name: string; resolveId: (id: string) => string | undefined; load: (id: string) => string | undefined } {
  const resolved = '\0virtual:tokens.css'
  return {
    name: 'waymark-tokens',
    resolveId: (id) => (id === 'virtual:tokens.css' ? resolved : undefined),
    load: (id) => (id === resolved ? tokensCss() : undefined),
  }
}

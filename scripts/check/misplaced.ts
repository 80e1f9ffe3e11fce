/** The agreed top level: code in five folders, and the files that tools look for there. */
const topLevel =
  /^(site|cms|content|scripts|tests|docs|package\.json|package-lock\.json|tsconfig\.json|README\.md|LICENSE|CHANGELOG\.md|knip\.json|vitest\.config\.ts|\..*|.*\.config\.(js|mjs|ts))$/

/** Names that a framework asks for. */
const namedByFrameworks = /^(cms\/(app|migrations)\/|site\/pages\/|.*\/(README|MATTERHORN|NOTICE)\.md$|tests\/fixtures\/|content\/starter\/)/

const kebabCase = /^[a-z0-9]+([.-][a-z0-9]+)*$/
const pascalCase = /^([A-Z][a-z0-9]*)+\.astro$/

/**
 * Finds files that stand or are named otherwise than agreed.
 * @param files paths from the project's folder, with forward slashes
 * @returns one line a file, with the remedy; empty when all is well
 */
export function findMisplaced(files: readonly string[]): string[] {
  return files.flatMap((file) => complainAbout(file) ?? [])
}

function complainAbout(file: string): string | undefined {
  const [top = '', ...rest] = file.split('/')
  if (!topLevel.test(top)) return `${file}: "${top}" is outside the agreed layout. Move it into one of site, cms, content, scripts, tests, docs.`
  if (rest.length === 0 || top.startsWith('.') || namedByFrameworks.test(file)) return undefined
  const name = rest.at(-1) ?? ''
  if (/^index\.[cm]?[jt]sx?$/.test(name)) return `${file}: no index files. Name it after what it holds and import that.`
  if (rest.slice(0, -1).includes('utils')) return `${file}: no utils folders. Put it beside what uses it, under its own name.`
  if (name.endsWith('.astro')) return pascalCase.test(name) ? undefined : `${file}: components are named in PascalCase.`
  if (/\.[cm]?[jt]sx?$|\.css$/.test(name) && !kebabCase.test(name)) return `${file}: files are named in kebab-case.`
  return undefined
}

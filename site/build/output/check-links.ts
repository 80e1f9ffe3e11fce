import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '../../../content/schema/problem.ts'
import { inParallel } from '../in-parallel.ts'
import type { Count } from '../progress.ts'
import { readLinks, type PageLinks } from './read-links.ts'

interface DeadLink {
  pages: string[]
  problem: string
}

/**
 * Finds links of the finished pages that lead to no file or to no place in their page.
 * @param folder the finished site
 * @param files its files, as site addresses
 * @param siteAddress links that name the site in full are checked too
 * @returns one problem for each dead target, with the pages that have it
 */
export async function checkLinks(folder: string, files: readonly string[], siteAddress: string, count: Count): Promise<Problem[]> {
  const pages = new Map<string, PageLinks>()
  const html = files.filter((file) => file.endsWith('.html'))
  await inParallel(html, 16, async (file) => {
    pages.set(file, readLinks(await readFile(path.join(folder, file), 'utf8')))
    count(pages.size, html.length)
  })
  const dead = new Map<string, DeadLink>()
  const exists = new Set(files)
  for (const [page, { targets }] of [...pages].sort(([one], [other]) => one.localeCompare(other))) {
    for (const target of new Set(targets)) {
      const problem = findFault(target, page, siteAddress, exists, pages)
      if (problem) note(dead, target, page, problem)
    }
  }
  return [...dead].map(([target, link]) => toProblem(target, link))
}

function findFault(target: string, page: string, siteAddress: string, exists: ReadonlySet<string>, pages: ReadonlyMap<string, PageLinks>): string | undefined {
  const address = onThisSite(target, page, siteAddress)
  if (!address) return undefined
  const file = address.path.endsWith('/') ? `${address.path}index.html` : address.path
  if (!exists.has(file)) return `leads to "${target}", which is not part of the site`
  const places = pages.get(file)
  if (!address.id || !places || places.ids.has(address.id)) return undefined
  return `leads to "${target}", but that page has no place called "${address.id}"`
}

/** Path and id of a link that stays on the site. A link that cannot be read leads nowhere. */
function onThisSite(target: string, page: string, siteAddress: string): { path: string; id: string } | undefined {
  const base = new URL(page, siteAddress)
  if (!URL.canParse(target, base.href)) return { path: target, id: '' }
  const url = new URL(target, base)
  if (url.origin !== base.origin) return undefined
  return { path: decode(url.pathname), id: decode(url.hash.slice(1)) }
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

function note(dead: Map<string, DeadLink>, target: string, page: string, problem: string): void {
  // "#who" may be right on one page and wrong on another.
  const key = target.startsWith('#') ? page + target : target
  const link = dead.get(key) ?? { pages: [], problem }
  link.pages.push(page)
  dead.set(key, link)
}

function toProblem(target: string, { pages, problem }: DeadLink): Problem {
  const [first = '', ...others] = pages
  return {
    record: first.replace(/index\.html$/, ''),
    field: target.startsWith('#') ? 'a link within the page' : 'a link',
    problem: others.length > 0 ? `${problem} (also on ${others.length} more ${others.length === 1 ? 'page' : 'pages'})` : problem,
    remedy: 'Correct the address, or publish what it leads to.',
  }
}

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
  const onSite = createReader(siteAddress)
  for (const [page, { targets }] of [...pages].sort(([one], [other]) => one.localeCompare(other))) {
    for (const target of new Set(targets)) {
      const problem = findFault(target, onSite(target, page), exists, pages)
      if (problem) note(dead, target, page, problem)
    }
  }
  return [...dead].map(([target, link]) => toProblem(target, link))
}

function findFault(target: string, address: Address | undefined, exists: ReadonlySet<string>, pages: ReadonlyMap<string, PageLinks>): string | undefined {
  if (!address) return undefined
  const file = address.path.endsWith('/') ? `${address.path}index.html` : address.path
  if (!exists.has(file)) return `leads to "${target}", which is not part of the site`
  const places = pages.get(file)
  if (!address.id || !places || places.ids.has(address.id)) return undefined
  return `leads to "${target}", but that page has no place called "${address.id}"`
}

/** Path and id of a link that stays on the site. */
interface Address {
  path: string
  id: string
}

/** Reads links. Most lead from the root of the site and stand on thousands of pages: they are read once. */
function createReader(siteAddress: string): (target: string, page: string) => Address | undefined {
  const known = new Map<string, Address | undefined>()
  return (target, page) => {
    if (!target.startsWith('/')) return onThisSite(target, page, siteAddress)
    if (!known.has(target)) known.set(target, onThisSite(target, '/', siteAddress))
    return known.get(target)
  }
}

/** A link that cannot be read leads nowhere. */
function onThisSite(target: string, page: string, siteAddress: string): Address | undefined {
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

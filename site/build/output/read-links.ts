import { Parser } from 'htmlparser2'

/** What a page points to and what can be pointed to in it. */
export interface PageLinks {
  ids: Set<string>
  /** Values of href, src, action and the like, as they stand. */
  targets: string[]
}

const attributes = ['href', 'src', 'action', 'formaction', 'poster', 'data'] as const

/** Reads the links and ids of an HTML page. */
export function readLinks(html: string): PageLinks {
  const links: PageLinks = { ids: new Set(), targets: [] }
  const parser = new Parser({
    onopentag(_name, values) {
      if (values['id'] !== undefined) links.ids.add(values['id'])
      for (const attribute of attributes) if (values[attribute] !== undefined) links.targets.push(values[attribute])
      if (values['srcset'] !== undefined) links.targets.push(...pictureChoices(values['srcset']))
    },
  })
  parser.end(html)
  return links
}

/** Addresses of a srcset: `/a.png 1x, /b.png 2x`. */
function pictureChoices(srcset: string): string[] {
  return srcset.split(',').map((choice) => choice.trim().split(/\s+/)[0] ?? '')
}

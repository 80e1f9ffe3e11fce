import { pageAddress } from '../../document/addresses.ts'
import type { Problem } from '../../schema/problem.ts'
import { anchorsOf } from './anchors.ts'
import type { Rule } from './content.ts'
import { wordsNodes } from './words.ts'

/** Links within the site lead to a published page and, where they name one, to a heading in it. */
export const links: Rule = ({ records }) => {
  const anchors = anchorsOf(records)
  return wordsNodes(records).flatMap(({ record, path, node }) => {
    const to = node['to']
    if (node.kind !== 'link' || typeof to !== 'string' || !/^[/#]/.test(to)) return []
    const complaint = complaintAbout(to, ownAddress(record), anchors)
    return complaint ? [{ record, field: `${path}.to`, ...complaint }] : []
  })
}

/** The page words stand on, for links that only name a heading. Stories and notices have none of their own. */
function ownAddress(record: string): string {
  const [collection, slug = ''] = record.split('/')
  return collection === 'guides' || collection === 'pages' ? pageAddress(collection, slug) : ''
}

function complaintAbout(to: string, own: string, anchors: ReturnType<typeof anchorsOf>): Pick<Problem, 'problem' | 'remedy'> | undefined {
  const [path = '', anchor = ''] = to.split('#')
  const page = path || own
  const ids = anchors.get(page)
  if (!ids) return deadPage(to, path, anchors)
  if (anchor === '' || ids.has(anchor)) return undefined
  return { problem: `points to "#${anchor}", a heading that "${page}" does not have`, remedy: 'Correct it, or link to the page as a whole.' }
}

function deadPage(to: string, path: string, anchors: ReturnType<typeof anchorsOf>): Pick<Problem, 'problem' | 'remedy'> {
  if (anchors.has(`${path}/`)) return { problem: `points to "${to}", which lacks its last slash`, remedy: `Write "${path}/".` }
  return { problem: `points to "${to}", which is not published`, remedy: 'Publish that page, or choose another.' }
}

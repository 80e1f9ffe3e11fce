import type { WaymarkDocument } from '../../../content/document/node.ts'
import { createRenderer, type Handlers } from '../../../content/document/render.ts'
import { formatDay } from '../shared/day.ts'
import { flowHandlers } from './flow.ts'
import { inlineHandlers, type TextContext } from './inline.ts'
import { close, paragraph, toLines, type Paragraph } from './paragraph.ts'
import { phoneLine } from './service.ts'
import { tableHandlers } from './table.ts'

export const handlers: Handlers<Paragraph[], TextContext> = { ...inlineHandlers, ...flowHandlers, ...tableHandlers }

/**
 * Writes a document as plain text of 72 columns, in the order it is read aloud: what it is, the words, how old it is.
 * @param madeOn the day it is printed with
 * @returns text that ends with a line end
 * @throws UnknownNodeError for a node no handler knows
 */
export function documentToText(document: WaymarkDocument, madeOn: string): string {
  const context: TextContext = { siteAddress: document.site.address, pageAddress: document.address, meanings: new Map() }
  const draw = createRenderer(handlers, context)
  const body = draw.all([...document.lead, ...document.parts, ...document.tail]).flat()
  return `${toLines([...head(document), ...body, ...meaningsList(document, context), ...foot(document, madeOn)])}\n`
}

function head(document: WaymarkDocument): Paragraph[] {
  const { site, checkedOn, nextCheck } = document
  const lines = [
    `From ${site.name}`,
    site.address + document.address,
    document.variant === 'easy-read' && 'This is the Easy Read version.',
    checkedBy(document),
    checkedOn && `Checked on ${formatDay(checkedOn)}`,
    nextCheck && `Next check by ${formatDay(nextCheck)}`,
    site.help && `Prefer to talk? ${site.help.name}. ${phoneLine(site.help.phone)}`,
  ]
  return [paragraph(document.title), ...lines.flatMap((line) => (line ? close([paragraph(line)]) : []))]
}

function checkedBy({ checkedBy: check }: WaymarkDocument): string | undefined {
  if (check === undefined) return undefined
  return check ? `Checked by ${check.group} on ${formatDay(check.on)}` : 'Not yet checked by people with a learning disability.'
}

/** What hard words mean, unless the page has a list of its own. */
function meaningsList({ lead, parts, tail }: WaymarkDocument, { meanings }: TextContext): Paragraph[] {
  const hasOwnList = [...lead, ...parts, ...tail].some((block) => block.kind === 'section' && block.role === 'words')
  if (hasOwnList || meanings.size === 0) return []
  const entries = [...meanings.values()].map(({ words, meaning }, index) => paragraph(`${words}: ${meaning}`, { space: index === 0 ? 1 : 0 }))
  return [paragraph('What the words mean', { space: 2 }), ...entries]
}

function foot({ site, code, credits }: WaymarkDocument, madeOn: string): Paragraph[] {
  return [
    paragraph('About this copy', { space: 2 }),
    paragraph(`This copy was made on ${formatDay(madeOn)}. Published by ${site.publisher}.`),
    paragraph(`Is it still up to date? Go to ${site.address}/check/ and type the code ${code}`),
    ...credits.map((credit, index) => paragraph(credit, { space: index === 0 ? 1 : 0 })),
  ]
}

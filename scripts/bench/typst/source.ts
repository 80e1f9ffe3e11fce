import QRCode from 'qrcode'
import type { Block, WaymarkDocument } from '../../../content/document/node.ts'
import { createRenderer } from '../../../content/document/render.ts'
import { HeadingLevels } from '../../../site/formats/pdf/heading-levels.ts'
import { easyReadTheme, standardTheme } from '../../../site/formats/pdf/theme.ts'
import { wordsSection } from '../../../site/formats/pdf/words.ts'
import { formatDay } from '../../../site/formats/shared/day.ts'
import { handlers } from './blocks.ts'
import { link, literal, words } from './markup.ts'
import { templateFile } from './template.ts'

/** A document as Typst source: the same words, pictures, head, foot and code to scan as its PDF of ours. */
export function typstSource(document: WaymarkDocument, madeOn: string): string {
  const theme = document.variant === 'standard' ? standardTheme : easyReadTheme
  const draw = createRenderer(handlers, { site: document.site, levels: new HeadingLevels() })
  const explained = wordsSection(document)
  const blocks: Block[] = [...document.lead, ...document.parts, ...document.tail, ...(explained ? [explained] : [])]
  const { site, title, code } = document
  const made = `Made on ${formatDay(madeOn)}`
  const settings = {
    title: literal(title),
    site: literal(site.name),
    foot: literal(`${site.name}, code ${code}`),
    made: literal(made),
    body: `${theme.body}pt`,
    smallest: `${theme.smallest}pt`,
    spacing: `${theme.lineHeight}`,
  }
  const named = Object.entries(settings).map(([name, value]) => `${name}: ${value}`)
  return [
    `#import "${templateFile}": *`,
    `#show: paper.with(${named.join(', ')})`,
    `#heading(level: 1)[${words(title)}]`,
    document.checkedOn ? words(`Checked on ${formatDay(document.checkedOn)}. Check by ${formatDay(document.nextCheck ?? document.checkedOn)}.`) : '',
    talk(document),
    draw.all(blocks).join(''),
    ending(document, made),
  ].join('\n\n')
}

function talk({ site: { help } }: WaymarkDocument): string {
  if (!help) return ''
  return `#callout[${words(`Would you rather talk? Ring ${help.name} on `)} ${link(`tel:${help.phone.dial}`, words(help.phone.number))}][]`
}

function ending({ site, address, code, credits }: WaymarkDocument, made: string): string {
  const live = `${site.address}${address}`
  const about = [
    `This page on the web: ${live}`,
    `${made}.`,
    `Is this paper still right? Its code is ${code}. Type it at ${site.address}/check/.`,
    `Made by ${site.name}, ${site.publisher}.`,
  ]
  const pictures = credits.length > 0 ? `#strong[Pictures]\n\n${credits.map((credit) => `#small[${words(credit)}]`).join('\n\n')}` : ''
  return `#heading(level: 2)[About this paper]\n\n#about(${literal(qrCode(live))})[${about.map(words).join('\n\n')}]\n\n${pictures}`
}

/** The code as an SVG drawing. */
function qrCode(address: string): string {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' })
  const squares = Array.from(modules.data, (dark, index) => (dark ? `M${index % modules.size} ${Math.floor(index / modules.size)}h1v1h-1z` : ''))
  return `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${modules.size} ${modules.size}'><path d='${squares.join('')}'/></svg>`
}

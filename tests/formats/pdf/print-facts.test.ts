import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import type { WaymarkDocument } from '../../../content/document/node.ts'
import { englishWords } from '../../../content/schema/interface-words.ts'
import { paintedText, structureText } from '../../../site/formats/pdf/check/structure-text.ts'
import type { LayoutNode } from '../../../site/formats/pdf/engine/layout-node.ts'
import { easyReadPdf } from '../../../site/formats/pdf/easy-read.ts'
import { largePrintPdf } from '../../../site/formats/pdf/large-print.ts'
import { standardPdf } from '../../../site/formats/pdf/standard.ts'
import { standardTheme } from '../../../site/formats/pdf/theme.ts'
import { documentOf, everyBlock } from '../text-every-kind.ts'
import { makeEasyRead } from './corpus.ts'
import { madeOn, makeFile, mediaFolder, squeeze } from './make-file.ts'

const context = { mediaFolder, madeOn }
const guide = documentOf([everyBlock.paragraph, everyBlock.contact])
const easyRead = makeEasyRead(1)

async function spokenText(document: WaymarkDocument, format = standardPdf): Promise<string> {
  const { bytes } = await format.render(document, context)
  return squeeze((await structureText(bytes)).map(({ text }) => text).join(''))
}

/** What each link says about itself. */
async function linkWords(bytes: Uint8Array): Promise<string[]> {
  const pages = (await PDFDocument.load(bytes)).getPages()
  const links = pages.flatMap(
    ({ node }) =>
      node
        .Annots()
        ?.asArray()
        .map((link) => node.context.lookup(link, PDFDict)) ?? [],
  )
  return links.map((link) => link.lookup(PDFName.of('Contents'), PDFString, PDFHexString).decodeText())
}

describe('every print', () => {
  it.each([
    { format: standardPdf, document: guide },
    { format: largePrintPdf, document: guide },
    { format: easyReadPdf, document: easyRead },
  ])('shows its dates, code, address, phone and picture credits ($format.label)', async ({ format, document }) => {
    const text = await spokenText(document, format)
    const { site, code, address, credits, checkedOn } = document
    expect(checkedOn).toBeDefined()
    for (const words of [
      'Made on 22 November 2026',
      'Checked on',
      'Next check by',
      `Its code is ${code}`,
      `${site.address.replace('https://', '')}${address.replace(/\/$/, '')}`,
      site.help?.phone.number ?? '',
      ...credits,
    ]) {
      expect(text).toContain(squeeze(words))
    }
  })

  it('shows the site’s name, the code and "Page x of y" on every page', async () => {
    const { bytes, pages = 0 } = await largePrintPdf.render(guide, context)
    const painted = await paintedText(bytes)
    for (let page = 1; page <= pages; page++) {
      const words = painted.filter((item) => item.page === page).map(({ text }) => text)
      expect(words).toContain(`Page ${page} of ${pages}`)
      expect(words).toContain(`${guide.site.name}, code ${guide.code}`)
    }
    expect(painted.find(({ text }) => text.startsWith('Page '))?.size).toBeCloseTo(18)
  })

  it('has a QR code of at least 25 millimetres to the live page', async () => {
    let side = 0
    const find = (node: LayoutNode): void => {
      if (node.props?.alt?.startsWith('QR code')) side = node.box?.width ?? 0
      node.children?.forEach(find)
    }
    await makeFile(guide, standardTheme, { onLayout: find })
    expect(side).toBeGreaterThanOrEqual((25 * 72) / 25.4)
  })

  it('prints the address of every link after its words', async () => {
    const text = await spokenText(guide)
    expect(text).toContain(squeeze('link to first steps (waymark.example.org/guides/first-steps)'))
    expect(text).toContain(squeeze('helpline.example.org'))
    expect(text).toContain(squeeze('Day line').toLowerCase())
  })

  it('explains at its end the hard words it uses', async () => {
    const text = await spokenText(guide)
    expect(text).toContain(squeeze('What the words mean break from caring Time off while somebody else looks after the person.'))
  })

  it('says of easy read who checked it, or that nobody has', async () => {
    expect(await spokenText(makeEasyRead(2), easyReadPdf)).toContain(squeeze('Checked by The Example Friday Group on 20 October 2026.'))
    expect(await spokenText(makeEasyRead(1), easyReadPdf)).toContain(squeeze('Not yet checked by people with a learning disability.'))
  })
})

it('credits the pictures on the page that tells about the paper, never on a sheet of its own', async () => {
  for (const count of [2, 4, 6, 8]) {
    const words = Array.from({ length: count }, (_, index) => ({
      id: `word-${index}`,
      name: `hard word ${index}`,
      body: [[{ kind: 'text' as const, value: 'What it means.' }]],
    }))
    const { bytes } = await easyReadPdf.render({ ...easyRead, parts: [], tail: [{ kind: 'definitions', items: words }] }, context)
    const painted = await paintedText(bytes)
    const pageOf = (start: string): number | undefined => painted.find(({ text }) => text.startsWith(start))?.page
    expect(pageOf('Pictures'), `after ${count} words`).toBe(pageOf('About this'))
  }
})

describe('a print whose end would stand on a sheet of its own', () => {
  const paragraph = { kind: 'paragraph' as const, children: [{ kind: 'text' as const, value: 'One line of words.' }] }

  it.each([
    { paragraphs: 12, usual: 1, made: 1 },
    { paragraphs: 15, usual: 2, made: 1 },
    { paragraphs: 20, usual: 2, made: 2 },
  ])('is set closer where that saves the sheet ($paragraphs paragraphs)', async ({ paragraphs, usual, made }) => {
    const document = documentOf(Array.from({ length: paragraphs }, () => paragraph))
    expect((await makeFile(document, standardTheme)).pages).toBe(usual)
    expect((await standardPdf.render(document, context)).pages).toBe(made)
  })
})

describe('a print in another language', () => {
  it('says in that language what its numbers are for', async () => {
    const { bytes } = await standardPdf.render({ ...guide, language: 'pl', words: { ...englishWords, ringNumber: 'Zadzwoń: {number}' } }, context)
    const links = await linkWords(bytes)
    expect(links).toContain('Zadzwoń: 01632 960001')
    expect(links.filter((words) => words.startsWith('Ring'))).toEqual([])
  })
})

describe('a print of a service', () => {
  it('says on its own page how to reach it, and leaves the rest to what follows', async () => {
    const { contact } = everyBlock
    const text = await spokenText({ ...documentOf([contact]), address: contact.service.address })
    for (const words of ['01632 960001', 'help@example.org', 'Monday to Friday, 9am to 5pm']) expect(text).toContain(squeeze(words))
    expect(text).not.toContain(squeeze(contact.service.offers))
  })
})

describe('a print of a sensitive page', () => {
  it('shows its subject neither in the heads and feet nor in the address to go to', async () => {
    const document = { ...documentOf([everyBlock.list]), isSensitive: true, title: 'Staying safe at home', address: '/guides/staying-safe/' }
    const { bytes } = await standardPdf.render(document, context)
    const spoken = squeeze((await structureText(bytes)).map(({ text }) => text).join(''))
    expect(spoken).not.toContain('staying-safe')
    expect(spoken).toContain(squeeze('The website: waymark.example.org'))
    const titles = (await paintedText(bytes)).filter(({ text }) => text.includes('Staying safe'))
    expect(titles.map(({ page }) => page)).toEqual([1])
  })
})

describe('the same document on the same day', () => {
  it.each([standardPdf, largePrintPdf, easyReadPdf])('gives the same bytes ($label)', async (format) => {
    const document = format.variants.includes('easy-read') ? easyRead : documentOf()
    const [first, second] = [await format.render(document, context), await format.render(structuredClone(document), context)]
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
    const later = await format.render(document, { ...context, madeOn: '2026-11-23' })
    expect(Buffer.from(first.bytes).equals(Buffer.from(later.bytes))).toBe(false)
  })
})

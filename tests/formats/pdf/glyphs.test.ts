import { describe, expect, it } from 'vitest'
import type { Block, WaymarkDocument } from '../../../content/document/node.ts'
import { standardPdf } from '../../../site/formats/pdf/standard.ts'
import { structureText } from '../../../site/formats/pdf/check/structure-text.ts'
import { documentOf } from '../text-every-kind.ts'
import { madeOn, mediaFolder, squeeze } from './make-file.ts'

/** What is read out of the standard PDF, which is checked before it is given out. */
async function readOut(document: WaymarkDocument): Promise<string> {
  const { bytes } = await standardPdf.render(document, { mediaFolder, madeOn })
  return squeeze((await structureText(bytes)).map(({ text }) => text).join(''))
}

const bold = (value: string): Block => ({ kind: 'paragraph', children: [{ kind: 'text', value, strong: true }] })

describe('the letters of a PDF', () => {
  it('are the same whatever other files were made before: a comma is no half of a semicolon', async () => {
    expect(await readOut(documentOf([bold('Ring; then wait')]))).toContain('Ring;thenwait')
    expect(await readOut(documentOf([bold('Ring, then wait')]))).toContain('Ring,thenwait')
  })

  it('have no hyphen added where a line ends between a word and what follows it at once', async () => {
    const long = 'https://example.org/'.repeat(3)
    const cell = [
      { kind: 'text' as const, value: `${long}:` },
      { kind: 'phone' as const, number: '01632 960123', dial: '+441632960123' },
    ]
    const table: Block = { kind: 'table', caption: 'Narrow', head: ['One', 'Two', 'Three', 'Four'], rows: [[cell, cell, cell, cell]] }
    expect(await readOut(documentOf([table]))).toContain(`${long}:01632960123`)
    expect(await readOut(documentOf([{ kind: 'paragraph', children: cell }]))).toContain(`${long}:01632960123`)
  })

  it('keep the hyphens that were written', async () => {
    expect(await readOut(documentOf([bold('well-being: a drop-in -')]))).toContain('well-being:adrop-in-')
  })
})

import sharp from 'sharp'
import { expect, it } from 'vitest'
import { openOnce, type EmbeddedPicture } from './picture-cache.ts'
import { TaggedPdf } from './tagged-pdf.ts'

const drawing = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#336699' } })
  .png({ palette: true })
  .toBuffer()

it('reads a picture once, however many documents show it, and each document writes it for itself', () => {
  let read = 0
  const open = (): EmbeddedPicture => {
    read += 1
    return { label: 'I1', obj: null, image: { imgData: new Uint8Array([1]) }, imgData: new Uint8Array([1]) }
  }
  const source = new Uint8Array([2])
  const first = openOnce(source, () => 'I1', open)
  Object.assign(first, { obj: 'written', image: null, imgData: null })
  const second = openOnce(source, () => 'I7', open)
  expect(read).toBe(1)
  expect(second).toMatchObject({ label: 'I7', obj: null, imgData: new Uint8Array([1]) })
})

it('writes the same file whether a picture was read before or not', async () => {
  const draw = async (): Promise<Buffer> => {
    const pdf = new TaggedPdf({
      compress: true,
      font: null,
      autoFirstPage: false,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'en',
      displayTitle: true,
      info: { CreationDate: new Date(0) },
    })
    const chunks: Uint8Array[] = []
    const ended = new Promise<void>((resolve) => pdf.on('data', (chunk) => chunks.push(chunk)).on('end', resolve))
    pdf.addPage({ size: [100, 100], margin: 0 })
    const picture = pdf.openImage(drawing) as { embed: (document: TaggedPdf) => void }
    picture.embed(pdf)
    pdf.seal()
    await ended
    return Buffer.concat(chunks)
  }
  const first = await draw()
  expect((await draw()).equals(first)).toBe(true)
  expect(first.includes('/Subtype /Image')).toBe(true)
})

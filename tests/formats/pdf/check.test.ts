import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkPdf } from '../../../site/formats/pdf/check/check-pdf.ts'
import type { TaggedFile } from '../../../site/formats/pdf/engine/render-tagged.ts'
import { standardTheme } from '../../../site/formats/pdf/theme.ts'
import { documentOf } from '../text-every-kind.ts'
import { makeFile } from './make-file.ts'
import { mutations } from './mutations.ts'

let good: TaggedFile
beforeAll(async () => {
  good = await makeFile(documentOf(), standardTheme)
})

describe('the check of a PDF', () => {
  it('finds nothing wrong with a good file', async () => {
    expect((await checkPdf(good.bytes, good)).findings).toEqual([])
  })

  it.each(Object.entries(mutations))('finds %s', async (_, mutate) => {
    const pdf = await PDFDocument.load(good.bytes, { updateMetadata: false })
    mutate(pdf)
    const { findings } = await checkPdf(await pdf.save({ useObjectStreams: false }), good)
    expect(findings).not.toEqual([])
  })

  it('finds a table of objects that is wrong by one byte', async () => {
    const file = Buffer.from(good.bytes).toString('latin1').replace('\nendobj', '\n\nendobj')
    const { findings } = await checkPdf(Buffer.from(file, 'latin1'))
    expect(findings.map(({ code }) => code)).toContain('file')
  })

  it('finds a word that is missing, and says where', async () => {
    const text = good.text.map((words) => words.replace('Plain and', 'Plain, missing and'))
    const { findings } = await checkPdf(good.bytes, { text })
    expect(findings).toEqual([{ code: 'reading', problem: expect.stringContaining('missing') as string }])
  })

  it('still passes a good file that another program saved', async () => {
    const pdf = await PDFDocument.load(good.bytes, { updateMetadata: false })
    expect((await checkPdf(await pdf.save(), good)).findings).toEqual([])
  })
})

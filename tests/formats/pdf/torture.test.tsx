import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import type { ReactElement, ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { ProblemsError } from '../../../content/schema/problem.ts'
import { checkPdf } from '../../../site/formats/pdf/check/check-pdf.ts'
import { structureText } from '../../../site/formats/pdf/check/structure-text.ts'
import { Anchor, Bitmap, Box, PaperDocument, Sheet, Words } from '../../../site/formats/pdf/engine/primitives.tsx'
import { standardPdf } from '../../../site/formats/pdf/standard.ts'
import { documentOf, everyBlock } from '../text-every-kind.ts'
import { fileOf, madeOn, mediaFolder } from './make-file.ts'

const long = 'Looking after someone can change your income, your job and your health. '.repeat(9)
const drawing = await sharp(await readFile(path.join(mediaFolder, 'home.svg')))
  .flatten({ background: '#fff' })
  .png()
  .toBuffer()

function Paper({ children, size = 12, title = 'Torture & <more>' }: { children: ReactNode; size?: number; title?: string }): ReactElement {
  return (
    <PaperDocument title={title} language="en-GB">
      <Sheet size="A4" wrap={false} style={{ padding: 60, fontFamily: ['Atkinson', 'Atkinson Extended'], fontSize: size, lineHeight: 1.5 }}>
        <Words tag="H1">{title}</Words>
        {children}
      </Sheet>
    </PaperDocument>
  )
}

function Row({ number }: { number: number }): ReactElement {
  return (
    <Box tag="TR" wrap={false} style={{ flexDirection: 'row' }}>
      <Words tag="TH" scope="Row" style={{ width: '40%', borderWidth: 0.5 }}>{`Row ${number}`}</Words>
      <Words tag="TD" style={{ width: '60%', borderWidth: 0.5 }}>
        {'a cell with '}
        <Anchor src={`https://example.org/${number}`}>{`link ${number}`}</Anchor>
        {' é ŵ'}
      </Words>
    </Box>
  )
}

const torture = (size: number): ReactElement => (
  <Paper size={size}>
    {Array.from({ length: 14 }, (_, index) => (
      <Words key={index} tag="P">
        {`${index} `}
        <Anchor src="https://example.org/long">{long}</Anchor>.
      </Words>
    ))}
    <Words tag="H2" id="table">
      Table over pages
    </Words>
    <Box tag="Table">
      <Box tag="THead" fixed>
        <Box tag="TR" style={{ flexDirection: 'row' }}>
          <Words tag="TH" scope="Column" style={{ width: '40%' }}>
            Name
          </Words>
          <Words tag="TH" scope="Column" style={{ width: '60%' }}>
            Value
          </Words>
        </Box>
      </Box>
      <Box tag="TBody">
        {Array.from({ length: 70 }, (_, index) => (
          <Row key={index} number={index} />
        ))}
      </Box>
    </Box>
    <Words tag="H2">List</Words>
    <Box tag="L" numbering="Disc">
      {Array.from({ length: 9 }, (_, index) => (
        <Box key={index} tag="LI" style={{ flexDirection: 'row' }}>
          <Words tag="Lbl" style={{ width: 20 }}>
            •
          </Words>
          <Box tag="LBody" style={{ flex: 1 }}>
            <Words tag="-">
              {long}
              <Anchor src="#table">back to the table</Anchor>
            </Words>
          </Box>
        </Box>
      ))}
    </Box>
    <Words tag="H3">Clip and transform</Words>
    <Box style={{ overflow: 'hidden', height: 60, backgroundColor: '#eee', borderRadius: 8, padding: 6 }}>
      <Words tag="P">
        {'In a rounded box with '}
        <Anchor src="https://example.org/box">a link</Anchor>.
      </Words>
    </Box>
    <Box style={{ transform: 'rotate(5deg)', width: 100 }}>
      <Words tag="P">rotated</Words>
    </Box>
    <Bitmap src={drawing} alt="" style={{ width: 30, height: 30 }} />
    <Box tag="Figure" alt="A house" wrap={false}>
      <Bitmap src={drawing} style={{ width: 90, height: 90 }} />
      <Words tag="Caption">Caption</Words>
    </Box>
    <Words tag="P" lang="cy">
      {'Paragraff am dŷ a '}
      <Anchor src="https://example.org/dwr">
        {'ddŵr '}
        <Words lang="en">water</Words>
      </Anchor>
      .
    </Words>
  </Paper>
)

describe('a document of everything difficult', () => {
  it.each([12, 20])('passes every check at %i points', async (size) => {
    const { bytes, text } = await fileOf(torture(size))
    expect((await checkPdf(bytes, { text })).findings).toEqual([])
  })

  it('reads a table heading out once, however many pages repeat it', async () => {
    const pieces = await structureText((await fileOf(torture(12))).bytes)
    expect(pieces.filter(({ text }) => text.trim() === 'Name')).toHaveLength(1)
  })

  it('puts a foreign word inside a link into both', async () => {
    const pieces = await structureText((await fileOf(torture(12))).bytes)
    expect(pieces.find(({ text }) => text.trim() === 'water')?.path).toBe('/Document/P/Link/Span')
  })

  it('lets a block that is longer than a page break, and nothing is lost', async () => {
    const paragraph = { kind: 'paragraph' as const, children: [{ kind: 'text' as const, value: long.repeat(3) }] }
    const { pages } = await standardPdf.render(documentOf([{ kind: 'callout', tone: 'note', body: Array.from({ length: 6 }, () => paragraph) }]), {
      mediaFolder,
      madeOn,
    })
    expect(pages).toBeGreaterThan(2)
  })

  it('writes signs the font lacks with plain ones of the same meaning', async () => {
    const { text } = await fileOf(<Paper title="Signs">{<Words tag="P">{'Settings → Sound, non‑breaking, ½ and ⅓, 5′'}</Words>}</Paper>)
    expect(text.at(-1)).toBe('Settings > Sound, non-breaking, ½ and 1⁄3, 5’')
  })
})

describe('what would not be accessible is refused, naming the document', () => {
  it.each([
    ['a picture without a description', <Bitmap key="0" src={drawing} style={{ width: 9, height: 9 }} />, 'no description'],
    ['a picture that does not load', <Bitmap key="0" src="/nowhere.png" alt="x" style={{ width: 9, height: 9 }} />, 'did not load'],
    [
      'a character no font has',
      <Words key="0" tag="P">
        {'日本'}
      </Words>,
      'U+65E5',
    ],
    [
      'a table heading without scope',
      <Box key="0" tag="Table">
        <Box tag="TR">
          <Words tag="TH">x</Words>
        </Box>
      </Box>,
      'no scope',
    ],
    [
      'a link to nowhere in the document',
      <Words key="0" tag="P">
        <Anchor src="#nowhere">x</Anchor>
      </Words>,
      '#nowhere',
    ],
    [
      'a link without an address',
      <Words key="0" tag="P">
        <Anchor>x</Anchor>
      </Words>,
      'leads nowhere',
    ],
  ])('%s', async (_, content, problem) => {
    const making = fileOf(<Paper title="x">{content}</Paper>)
    await expect(making).rejects.toThrow(ProblemsError)
    await expect(making).rejects.toThrow(problem)
    await expect(making).rejects.toThrow('tests/example')
  })

  it('a document without a title', async () => {
    await expect(fileOf(<Paper title="">{null}</Paper>)).rejects.toThrow('no title')
  })

  it('a picture file that is not there', async () => {
    const { picture } = everyBlock.picture
    const document = documentOf([{ kind: 'picture', picture: { ...picture, file: 'gone.svg' } }])
    await expect(standardPdf.render(document, { mediaFolder, madeOn })).rejects.toThrow(
      '/guides/example/ > pictures: the picture file "gone.svg" cannot be used',
    )
  })

  it('a document that takes too long', async () => {
    await expect(fileOf(torture(12), { timeLimit: -1 })).rejects.toThrow('too long')
  })
})

import { deflateSync, inflateSync } from 'node:zlib'
import { PDFArray, PDFBool, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFString } from 'pdf-lib'

type Mutation = (pdf: PDFDocument) => void

const name = PDFName.of
const isType = (type: string) => (dictionary: PDFDict) => String(dictionary.get(name('S'))) === `/${type}` && dictionary.has(name('P'))
const isLink = (dictionary: PDFDict): boolean => String(dictionary.get(name('Subtype'))) === '/Link'
const has = (key: string) => (dictionary: PDFDict) => dictionary.has(name(key))

function find(pdf: PDFDocument, fits: (dictionary: PDFDict) => boolean, index = 0): PDFDict {
  const found = pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object): object is PDFDict => object instanceof PDFDict && fits(object))[index]
  if (!found) throw new Error('The file has nothing to break in this way')
  return found
}

/** Rewrites the operators of the first page. */
function rewritePage(pdf: PDFDocument, change: (operators: string) => string): void {
  const reference = pdf.getPage(0).node.get(name('Contents'))
  const stream = pdf.context.lookup(reference)
  if (!(stream instanceof PDFRawStream) || !reference) throw new Error('The first page has no content')
  const before = inflateSync(stream.contents).toString('latin1')
  const after = change(before)
  if (after === before) throw new Error('The first page has nothing to break in this way')
  const packed = deflateSync(Buffer.from(after, 'latin1'))
  stream.dict.set(name('Length'), PDFNumber.of(packed.length))
  pdf.context.assign(reference as never, PDFRawStream.of(stream.dict, packed))
}

/** Ways to break a good file; the checker must notice every one. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'no language': (pdf) => pdf.catalog.delete(name('Lang')),
  'a language that is none': (pdf) => pdf.catalog.set(name('Lang'), PDFString.of('english (UK)')),
  'not marked as tagged': (pdf) => pdf.catalog.delete(name('MarkInfo')),
  'no structure tree': (pdf) => pdf.catalog.delete(name('StructTreeRoot')),
  'no metadata': (pdf) => pdf.catalog.delete(name('Metadata')),
  'title not shown': (pdf) => pdf.catalog.lookup(name('ViewerPreferences'), PDFDict).set(name('DisplayDocTitle'), PDFBool.False),
  'a picture without description': (pdf) => find(pdf, isType('Figure')).delete(name('Alt')),
  'a table heading without scope': (pdf) => find(pdf, isType('TH')).delete(name('A')),
  'a link without words': (pdf) => find(pdf, isLink).delete(name('Contents')),
  'a link that is no Link': (pdf) => find(pdf, isType('Link')).set(name('S'), name('Span')),
  'a page without tab order': (pdf) => pdf.getPage(0).node.delete(name('Tabs')),
  'a heading level skipped': (pdf) => find(pdf, isType('H2')).set(name('S'), name('H4')),
  'a paragraph among list items': (pdf) => find(pdf, isType('LI')).set(name('S'), name('P')),
  'a division among table rows': (pdf) => find(pdf, isType('TR'), 1).set(name('S'), name('Div')),
  'an unknown type': (pdf) => find(pdf, isType('P')).set(name('S'), name('Foo')),
  'an artifact not marked': (pdf) => rewritePage(pdf, (operators) => operators.replace(/\/Artifact <<[^>]*>> BDC/, '/Xyz BMC')),
  'an artifact inside content': (pdf) => rewritePage(pdf, (operators) => operators.replace(/(\/H1 <<[^>]*>> BDC)([\s\S]*?)EMC/, '$1 /Artifact BMC$2EMC EMC')),
  'a font not embedded': (pdf) => find(pdf, has('FontFile2')).delete(name('FontFile2')),
  'a font without Unicode': (pdf) => find(pdf, has('ToUnicode')).delete(name('ToUnicode')),
  'a link that does not name its element': (pdf) => find(pdf, isLink).delete(name('StructParent')),
  'an element that names missing content': (pdf) => find(pdf, isType('P')).set(name('K'), pdf.context.obj([1, 999])),
  'a parent tree that names another element': (pdf) => {
    const numbers = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict).lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray)
    const parents = numbers.lookup(1, PDFArray)
    parents.set(0, parents.get(5))
  },
  'two paragraphs read in the wrong order': (pdf) => {
    const kids = pdf.context.lookup(find(pdf, isType('Document')).get(name('K')), PDFArray)
    const [first, second] = [kids.get(2), kids.get(3)]
    kids.set(2, second)
    kids.set(3, first)
  },
  'words that are painted and belong to nobody': (pdf) => rewritePage(pdf, (operators) => operators.replace(/\/P <<[^>]*>> BDC/, '/Span BMC')),
}

import type { Report } from './finding.ts'
import { LANGUAGE, type PdfFile } from './pdf-file.ts'

/** What holds for the file as a whole: marked as tagged, language, title, metadata, outline. */
export function checkDocument(file: PdfFile, report: Report): void {
  const { catalog, trailer } = file
  checkMarks(file, report)
  const language = file.text(catalog, 'Lang') ?? 'none'
  if (!LANGUAGE.test(language) || language === 'none') report('11-001', `the file's language is missing or wrong: ${language}`)
  checkMetadata(file.content(file.raw(catalog, 'Metadata')), report)
  if (!file.isTrue(file.get(catalog, 'ViewerPreferences'), 'DisplayDocTitle')) report('07-001', 'the title is not shown in place of the file name')
  const title = file.text(trailer.info, 'Title') ?? ''
  if (title.trim() === '') report('06-003', 'the file has no title')
  if (trailer.isEncrypted) report('26-001', 'the file is encrypted')
  if (!file.get(catalog, 'Outlines')) report('house', 'the file has no outline')
}

function checkMarks(file: PdfFile, report: Report): void {
  const mark = file.get(file.catalog, 'MarkInfo')
  if (!file.isTrue(mark, 'Marked')) report('structure', 'the file is not marked as tagged')
  if (file.isTrue(mark, 'Suspects')) report('01-007', 'the file says its tags are suspect')
}

function checkMetadata(xmp: string, report: Report): void {
  if (!xmp) {
    report('06-001', 'the file has no XMP metadata')
    return
  }
  if (!/pdfuaid:part(>|=")\s*1/.test(xmp)) report('06-002', 'the metadata do not claim PDF/UA-1')
  if (!/<dc:title>[\s\S]*<rdf:li[^>]*>\s*[^\s<]/.test(xmp)) report('06-003', 'the metadata have no title')
}

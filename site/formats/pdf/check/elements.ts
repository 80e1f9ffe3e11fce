import type { PDFObject } from 'pdf-lib'
import type { Report } from './finding.ts'
import { LANGUAGE, type PdfFile } from './pdf-file.ts'
import type { Element, StructureTree } from './structure-tree.ts'

const PARENTS: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
}
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI', 'Caption'],
}
const MAY_BE_EMPTY = new Set(['TD', 'TH'])

/** Each element by itself: right parent and children, words for what cannot be seen, nothing empty. */
export function checkElements(file: PdfFile, { elements, roots }: StructureTree, report: Report): void {
  if (roots.length && roots.some(({ type }) => type !== 'Document')) report('structure', 'the structure tree does not start with a Document')
  for (const element of elements) {
    checkNesting(element, report)
    checkWords(file, element, report)
    if (!element.children.length && !element.contents && !MAY_BE_EMPTY.has(element.type)) report('house', `${element.path} is empty`)
    const language = file.text(element.dictionary, 'Lang')
    if (language !== undefined && !LANGUAGE.test(language)) report('11-001', `${element.path} has the wrong language "${language}"`)
  }
}

function checkNesting(element: Element, report: Report): void {
  const { type, path, parent } = element
  const code = /^T[^O]/.test(type) ? '09-004' : '09-005'
  if (PARENTS[type] && !PARENTS[type].includes(parent?.type ?? '')) report(code, `${path} stands in the wrong place`)
  const allowed = CHILDREN[type]
  if (allowed) checkChildren(element, allowed, code, report)
}

function checkChildren({ type, path, children, contents }: Element, allowed: readonly string[], code: string, report: Report): void {
  for (const child of children) if (!allowed.includes(child.type)) report(code, `${path} may not hold ${child.type}`)
  if (contents) report(code, `${path} holds words of its own`)
  if (type === 'LI' && !children.some((child) => child.type === 'LBody')) report('09-005', `${path} has no LBody`)
}

function checkWords(file: PdfFile, { type, path, dictionary }: Element, report: Report): void {
  const has = (key: string): boolean => Boolean(file.text(dictionary, key)?.trim())
  if (type === 'Figure' && !has('Alt') && !has('ActualText')) report('13-004', `${path} has no description`)
  if (type === 'Formula' && !has('Alt')) report('17-002', `${path} has no description`)
  if (type === 'Note' && !has('ID')) report('19-003', `${path} has no ID`)
}

/** An attribute of an element, whichever of its attribute dictionaries holds it. */
export function attribute(file: PdfFile, { dictionary }: Element, key: string): PDFObject | undefined {
  for (const attributes of file.list(file.raw(dictionary, 'A'))) {
    const value = file.get(file.resolve(attributes), key)
    if (value !== undefined) return value
  }
  return undefined
}

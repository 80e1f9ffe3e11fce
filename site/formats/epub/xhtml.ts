import type { ElementContent } from 'hast'
import { directionOf } from '../../../content/schema/language.ts'
import { toHtml } from 'hast-util-to-html'

export interface XhtmlPage {
  title: string
  language: string
  body: ElementContent[]
}

/** Writes a page as XHTML: the same elements as HTML, in the stricter spelling that books ask for. */
export function toXhtml({ title, language, body }: XhtmlPage): string {
  const words = (nodes: ElementContent[]): string => toHtml(nodes, { closeSelfClosing: true })
  const lang = escapeXml(language)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE html>',
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}"${directionOf(language) === 'rtl' ? ' dir="rtl"' : ''}>`,
    `<head><meta charset="UTF-8" /><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="book.css" /></head>`,
    `<body>${words(body)}</body>`,
    '</html>\n',
  ].join('\n')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words as they may stand in XML, in an element or an attribute. */
export function escapeXml(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

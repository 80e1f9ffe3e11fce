import { describe, expect, it } from 'vitest'
import type { Block, Inline, WaymarkDocument } from '../../../content/document/node.ts'
import { checkPdf } from '../../../site/formats/pdf/check/check-pdf.ts'
import { paintedText, structureText } from '../../../site/formats/pdf/check/structure-text.ts'
import { standardPdf } from '../../../site/formats/pdf/standard.ts'
import { standardTheme } from '../../../site/formats/pdf/theme.ts'
import { documentOf } from '../text-every-kind.ts'
import { makeFile, squeeze } from './make-file.ts'

const paragraph = (value: string): Block => ({ kind: 'paragraph', children: [{ kind: 'text', value }] })
const list = (...items: string[]): Block => ({ kind: 'list', ordered: false, items: items.map((value) => [{ kind: 'text', value }]) })
const inLanguage = (language: string, ...blocks: Block[]): WaymarkDocument => ({ ...documentOf(blocks), language })

/** Words with letters that join, with the ligature of lam and alef, figures, brackets and English within. */
const arabic = ['اتصل بالرقم 0808 157 0123 (مجاني) كل يوم.', 'اسأل Fellshire Carers Line عن المساعدة في البيت.', 'لا تنتظر. هل تحتاج إلى الأسرة؟']
const bengali = ['আপনি কি কারও যত্ন নেন?', 'কোথায় সাহায্য পাবেন: 0808 157 0123।', 'ক্ষেত্রে র‍্যাম্প, শ্রদ্ধা ও পরিচর্যাকারী']

async function findingsOf(document: WaymarkDocument): Promise<unknown[]> {
  const { bytes, text } = await makeFile(document, standardTheme)
  return (await checkPdf(bytes, { text })).findings
}

describe('a PDF in Arabic script', () => {
  it('reads out every word in order in Mozilla’s reader too, with figures and English as they are', async () => {
    const { bytes } = await makeFile(inLanguage('ar', ...arabic.map(paragraph)), standardTheme)
    // It leaves brackets as they are drawn.
    const plain = (words: string): string => squeeze(words).replace(/[()]/g, '')
    const spoken = plain((await structureText(bytes)).map(({ text }) => text).join(''))
    for (const words of arabic) expect(spoken).toContain(plain(words))
  })

  it('is accessible with vowel signs, Persian and Urdu letters, bullets and links', async () => {
    const link: Block = { kind: 'paragraph', children: [{ kind: 'link', to: '/a-z/', children: [{ kind: 'text', value: 'كل الصفحات من الألف إلى الياء' }] }] }
    expect(await findingsOf(inLanguage('ar', list('تفضّل، شخصًا، أولًا'), link))).toEqual([])
    expect(await findingsOf(inLanguage('ur', paragraph('آپ کی مدد کون کر سکتا ہے؟ ٹیلی فون، ڈاکٹر، پڑوسی')))).toEqual([])
    expect(await findingsOf(inLanguage('fa', paragraph('می‌توانید کمک بگیرید')))).toEqual([])
  })

  it('keeps every letter of words that a link cuts in two', async () => {
    const link: Inline = { kind: 'link', to: '/help/', children: [{ kind: 'text', value: 'المساعدة' }] }
    const both: Block = { kind: 'paragraph', children: [{ kind: 'text', value: 'اقرأ و' }, link, { kind: 'text', value: 'هنا' }] }
    expect(await findingsOf(inLanguage('ar', both))).toEqual([])
  })

  it('begins a line at the right where its first words are a link or English', async () => {
    const first: Inline[] = [
      { kind: 'link', to: '/a-z/', children: [{ kind: 'text', value: 'كل الصفحات' }] },
      { kind: 'foreign', language: 'en-GB', value: 'Waymark' },
    ]
    for (const words of first) {
      const { bytes } = await makeFile(inLanguage('ar', { kind: 'paragraph', children: [words, { kind: 'text', value: ' بيت' }] }), standardTheme)
      const painted = await paintedText(bytes)
      const second = painted.findIndex(({ text }) => text.includes('بيت'))
      expect(painted[second]?.left).toBeLessThan(painted[second - 1]?.left ?? 0)
    }
  })

  it('keeps the question mark of an English sentence at its end', async () => {
    const sentence: Inline = { kind: 'foreign', language: 'en-GB', value: 'Who will ring me?' }
    const words: Inline[] = [{ kind: 'text', value: 'قل: ' }, sentence, { kind: 'text', value: ' (اسأل)' }]
    const file = await makeFile(inLanguage('ar', { kind: 'paragraph', children: words }), standardTheme)
    expect((await paintedText(file.bytes)).map(({ text }) => text).join('|')).toContain('Who will ring me?')
    expect((await checkPdf(file.bytes, { text: file.text })).findings).toEqual([])
  })

  it('runs from right to left: a bullet stands right of its words, and lines begin at the right', async () => {
    const words = 'اتصل'
    const [arabicFile, englishFile] = await Promise.all(
      ['ar', 'en-GB'].map((language) => makeFile(inLanguage(language, list(language === 'ar' ? words : 'Ring')), standardTheme)),
    )
    const places = async (bytes: Uint8Array): Promise<{ bullet: number; item: number }> => {
      const painted = await paintedText(bytes)
      const at = painted.findIndex(({ text }) => text === '•')
      return { bullet: painted[at]?.left ?? 0, item: painted[at + 1]?.left ?? 0 }
    }
    const [ar, en] = [await places(arabicFile!.bytes), await places(englishFile!.bytes)]
    expect(ar.bullet).toBeGreaterThan(ar.item)
    expect(ar.item).toBeGreaterThan(en.item + 200)
    expect(en.bullet).toBeLessThan(en.item)
  })
})

describe('a PDF in Bengali', () => {
  it('says every word whole where vowels stand before the letter they are read after', async () => {
    expect(await findingsOf(inLanguage('bn', ...bengali.map(paragraph), list(...bengali)))).toEqual([])
  })
})

describe('what cannot be set', () => {
  it('is left out for a language of another script, and says so', () => {
    expect(standardPdf.canDraw?.(inLanguage('bn'))).toBe(true)
    expect(standardPdf.canDraw?.(inLanguage('hi'))).toBe('PDFs cannot be set in the script of "hi" yet')
  })
})

import type { PdfReference } from './pdfkit.ts'

/** pdfkit turns each operator of a page into bytes by itself, letter by letter. This keeps a page's operators until it ends. */
export function batchContent(content: PdfReference): void {
  const write = content.write.bind(content)
  const end = content.end.bind(content)
  const lines: string[] = []
  content.write = (chunk) => {
    if (typeof chunk === 'string') {
      lines.push(chunk)
      return
    }
    flush()
    write(chunk)
  }
  content.end = () => {
    flush()
    end()
  }
  function flush(): void {
    if (lines.length) write(Buffer.from(`${lines.join('\n')}\n`, 'latin1'))
    lines.length = 0
  }
}

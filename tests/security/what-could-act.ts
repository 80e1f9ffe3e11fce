import { Parser } from 'htmlparser2'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface ReadPage {
  text: string
  /** What could run, fetch or send something. */
  faults: string[]
}

const followed = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href', 'srcset', 'content']
const embedding = ['iframe', 'object', 'embed', 'base', 'applet', 'frame']
// eslint-disable-next-line no-control-regex -- Browsers pass over control characters at the start of an address.
const running = /^[\u0000-\u0020]*(javascript|data|vbscript):/i

/** Reads a web page as browsers do, and names everything in it that is not inert. */
export function readPage(html: string): ReadPage {
  const page: ReadPage = { text: '', faults: [] }
  let open = ''
  let isData = false
  const parser = new Parser({
    onopentag(name, attributes) {
      open = name
      isData = name === 'script' && attributes['type'] === 'application/ld+json'
      if (!isData) page.faults.push(...elementFaults(name, attributes['src'] ?? ''))
      page.faults.push(...Object.entries(attributes).flatMap(([attribute, value]) => attributeFaults(attribute, value).map((fault) => `<${name} ${fault}>`)))
    },
    ontext(text) {
      if (isData && open === 'script') page.faults.push(...dataFaults(text))
      else if (open === 'script' && text.trim() !== '') page.faults.push(`a script: ${text.slice(0, 60)}`)
      page.text += text
    },
    onclosetag() {
      open = ''
    },
  })
  parser.end(html)
  return page
}

/** A data block is read by search engines and run by nobody: it has to be nothing but JSON, and hold no sign that could end it. */
function dataFaults(text: string): string[] {
  try {
    JSON.parse(text)
  } catch {
    return [`not data: ${text.slice(0, 60)}`]
  }
  return text.includes('<') ? ['a data block that could end early'] : []
}

/** Scripts of the site's own. One is not bundled: it has to run before the page is drawn. */
const isOwnScript = (src: string): boolean => src.startsWith('/_astro/') || src === '/search/asked-first.js'

function elementFaults(name: string, src: string): string[] {
  if (embedding.includes(name)) return [`<${name}>`]
  return name === 'script' && !isOwnScript(src) ? [`<script src="${src}">`] : []
}

function attributeFaults(attribute: string, value: string): string[] {
  if (attribute.startsWith('on') || attribute === 'style' || attribute === 'srcdoc') return [attribute]
  const isElsewhere = attribute === 'src' && !value.startsWith('/')
  return isElsewhere || (followed.includes(attribute) && running.test(value)) ? [`${attribute}="${value}"`] : []
}

interface Annotation {
  subtype: string
  unsafeUrl?: string
  action?: string
}

/** What a PDF could do by itself, and addresses of links that no reader should follow. */
export async function actionsOf(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const whole = [
    ...((await document.hasJSActions()) ? ['a script'] : []),
    ...((await document.getFieldObjects()) ? ['a form'] : []),
    ...((await document.getAttachments()) ? ['an attachment'] : []),
  ]
  const annotations: Annotation[] = []
  for (let number = 1; number <= document.numPages; number++) annotations.push(...((await (await document.getPage(number)).getAnnotations()) as Annotation[]))
  await document.destroy()
  return [...whole, ...annotations.flatMap(annotationFaults)]
}

function annotationFaults({ subtype, unsafeUrl, action }: Annotation): string[] {
  if (subtype !== 'Link' || action) return [`${subtype} ${action ?? ''}`]
  return unsafeUrl && !/^(https?:\/\/|mailto:|tel:|sms:)/.test(unsafeUrl) ? [unsafeUrl] : []
}

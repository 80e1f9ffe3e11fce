/** More than anybody types. */
const mostBytes = 200_000

/** What cannot be seen and does harm, as the publication refuses it: it comes by copying, and nobody misses it. */
// eslint-disable-next-line no-control-regex -- Control characters are what it takes out.
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd-\uffff\p{Surrogate}\p{Private_Use}]/gu

/** What a person sent with a form: texts by the name of their control. */
export interface SentForm {
  one: (name: string) => string
  all: (name: string) => string[]
}

/** Reads a form. @returns nothing when it is none, or is larger than anybody types */
export async function readForm(request: Request): Promise<SentForm | undefined> {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) return undefined
  const words = await readText(request)
  if (words === undefined) return undefined
  const form = new URLSearchParams(words)
  const all = (name: string): string[] => form.getAll(name).map(tidy)
  return { all, one: (name) => all(name)[0] ?? '' }
}

async function readText({ body }: Request): Promise<string | undefined> {
  if (!body) return ''
  const decoder = new TextDecoder()
  let bytes = 0
  let words = ''
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader()
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes += piece.value.byteLength
    if (bytes > mostBytes) {
      await reader.cancel()
      return undefined
    }
    words += decoder.decode(piece.value, { stream: true })
  }
  return words + decoder.decode()
}

const tidy = (words: string): string => words.replaceAll('\r\n', '\n').replaceAll(unseen, '').trim()

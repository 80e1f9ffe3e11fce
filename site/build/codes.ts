import { appendFile, readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { WaymarkDocument } from '../../content/document/node.ts'

/** A freshness code that was printed on paper once, and the page it was printed on. */
const codeSchema = z.object({ code: z.string(), address: z.string(), title: z.string(), day: z.string() })
export type PrintedCode = z.infer<typeof codeSchema>

/** Every code ever made, oldest first. A line cut off by a power loss is passed over. */
export async function readCodes(file: string): Promise<PrintedCode[]> {
  const lines = (await readOrEmpty(file)).split('\n').filter((line) => line !== '')
  return lines.flatMap((line) => {
    const parsed = codeSchema.safeParse(parseOrNothing(line))
    return parsed.success ? [parsed.data] : []
  })
}

/** Codes of paper whose words have changed since: `/check/<code>/` leads from them to the newer copy. */
export function oldCodes(codes: readonly PrintedCode[], documents: readonly WaymarkDocument[]): PrintedCode[] {
  const current = new Set(documents.map(({ code }) => code))
  return codes.filter(({ code }) => !current.has(code))
}

/** Adds the codes that are not yet known. Nothing is ever taken out: paper lives long. */
export async function addCodes(file: string, documents: readonly WaymarkDocument[], day: string): Promise<void> {
  const known = new Set((await readCodes(file)).map(({ code }) => code))
  const added = documents
    .filter(({ code }) => !known.has(code))
    .map(({ code, address, title }) => JSON.stringify({ code, address, title, day } satisfies PrintedCode))
  if (added.length === 0) return
  const isCutOff = /[^\n]$/.test((await readOrEmpty(file)).slice(-1))
  await appendFile(file, `${isCutOff ? '\n' : ''}${added.join('\n')}\n`)
}

async function readOrEmpty(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

function parseOrNothing(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'

interface NuMessage {
  type: 'error' | 'info' | 'non-document-error'
  url?: string
  lastLine?: number
  message: string
  extract?: string
}

const program = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
/**
 * Parts of tables repeat their roles on purpose: on small screens the style sheet lays them out as blocks, which takes the
 * roles away in some browsers that people still have.
 */
const MEANT = /^The “role” attribute must not be used on an? “(?:tr|td|th|thead|tbody)” element which has a “table” ancestor/

/** Files for one run of the program: a command may not be longer than the system allows. */
const BATCH = 200

/**
 * What the Nu Html Checker, which the W3C runs too, finds wrong with web pages. Needs Java.
 * @param files paths of `.html` files
 */
export async function nuFaults(files: readonly string[]): Promise<string[]> {
  const faults: string[] = []
  for (let first = 0; first < files.length; first += BATCH) faults.push(...(await judge(files.slice(first, first + BATCH))))
  return faults
}

async function judge(files: readonly string[]): Promise<string[]> {
  const words = ['-jar', program, '--format', 'json', '--exit-zero-always', '--stdout', '--errors-only', ...files]
  const { stdout } = await promisify(execFile)('java', words, { maxBuffer: 64 * 1024 * 1024 })
  const { messages } = JSON.parse(stdout) as { messages: NuMessage[] }
  return messages
    .filter(({ message }) => !MEANT.test(message))
    .map(({ url = '', lastLine, message, extract = '' }) => `${url}:${lastLine ?? ''} ${message} ${extract}`)
}

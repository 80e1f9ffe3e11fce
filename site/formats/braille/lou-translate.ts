import { spawn } from 'node:child_process'

/** Program of liblouis that reads lines and writes them in braille. */
const program = 'lou_translate'

/**
 * Runs liblouis once for many lines: one start of the program takes longer than a page of words.
 * @param arguments_ as on its command line
 * @returns what it wrote
 * @throws Error when it is not there (code ENOENT) or says that something is wrong
 */
function runLouTranslate(arguments_: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, arguments_, { stdio: ['pipe', 'pipe', 'pipe'] })
    const out: Buffer[] = []
    const complaints: Buffer[] = []
    child.stdout.on('data', (bytes: Buffer) => out.push(bytes))
    child.stderr.on('data', (bytes: Buffer) => complaints.push(bytes))
    child.on('error', reject)
    child.on('close', (status) => {
      if (status === 0) resolve(Buffer.concat(out).toString('utf8'))
      else reject(new Error(`${program} ended with ${status}: ${Buffer.concat(complaints).toString('utf8').slice(0, 300)}`))
    })
    // A program that ended early closes its end: its status says why.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** "lou_translate (Liblouis) 3.24.0", or nothing where it is not installed. */
export async function louVersion(): Promise<string | undefined> {
  try {
    return (await runLouTranslate(['--version'])).split('\n')[0]
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Translates lines of print into lines of ASCII braille.
 * @param table tables of liblouis, parted by commas
 * @throws Error when a line has been lost on the way
 */
export async function toCells(lines: readonly string[], table: string): Promise<string[]> {
  if (lines.length === 0) return []
  // It reads a backslash as the start of a character's number.
  const input = `${lines.join('\n').replaceAll('\\', '\\\\')}\n`
  const written = (await runLouTranslate(['--forward', table], input)).split('\n').slice(0, -1)
  if (written.length !== lines.length) throw new Error(`${program} was given ${lines.length} lines and gave back ${written.length}.`)
  return written
}

import { writeDurableFolder } from '../../content/publication/durable-folder.ts'

/** Started by a test as a process of its own: writes a folder and dies, as by a power cut, after the second of three files. */
class DeadlyFiles extends Map<string, Uint8Array> {
  override *[Symbol.iterator](): MapIterator<[string, Uint8Array]> {
    let written = 0
    for (const entry of super.entries()) {
      if (written === 2) process.kill(process.pid, 'SIGKILL')
      yield entry
      written += 1
    }
  }
}

const [target] = process.argv.slice(2)
if (!target) throw new Error('Say which folder to write.')
const bytes = new Uint8Array([1])
void writeDurableFolder(target, {
  files: new DeadlyFiles([['one', bytes] as const, ['media/two', bytes] as const, ['three', bytes] as const]),
  copies: new Map(),
})

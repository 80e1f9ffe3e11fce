import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

interface Loading {
  /** The data folder. */
  data: string
  /** Whether the CMS holds no content. */
  isEmpty: () => Promise<boolean>
  /** Brings the starter content in; done twice, it changes nothing. @returns how many records came in */
  importStarter: () => Promise<number>
}

/**
 * Loads the starter content into a new CMS, once. An import that was interrupted is finished by the next start: a CMS that
 * holds half of it is not empty, so a note in the data folder remembers that it was begun.
 * @returns what to say
 */
export async function loadStarter({ data, isEmpty, importStarter }: Loading): Promise<string> {
  const begun = path.join(data, 'starter-content-begun')
  if (!existsSync(begun) && !(await isEmpty())) return 'the CMS already has content, so nothing was changed'
  await writeFile(begun, '')
  const count = await importStarter()
  await rm(begun)
  return `${count} records loaded`
}

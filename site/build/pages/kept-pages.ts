import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/**
 * Lends a build the pages that the build before it drew, so that those which are as they were are not drawn again, and
 * keeps its own for the next. The folder is taken away while it is written: Astro writes its pages first and its notes
 * last, so what a killed build leaves could give an old note a new page. It is removed with that build, and the next one
 * draws everything.
 * @param folder of kept pages; they are by the code that drew them, and only the last code's are kept
 * @param workplace folder of this build alone, on the same disk, removed with it
 * @throws what `draw` throws; nothing is kept then
 */
export async function withKeptPages(folder: string, code: string, workplace: string, draw: (cacheFolder: string) => Promise<void>): Promise<void> {
  const kept = path.join(folder, code)
  const own = path.join(workplace, 'pages')
  await mkdir(folder, { recursive: true })
  if (await isThere(kept)) await rename(kept, own)
  await mkdir(own, { recursive: true })
  await draw(`${own}${path.sep}`)
  for (const other of await readdir(folder)) await rm(path.join(folder, other), { recursive: true, force: true })
  await rename(own, kept)
}

const isThere = (folder: string): Promise<boolean> =>
  stat(folder).then(
    () => true,
    () => false,
  )

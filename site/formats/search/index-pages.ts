import path from 'node:path'
import { close, createIndex } from 'pagefind'

/** Answers are bundled into at most this many files: 6,000 pages in 4 MB instead of 27 MB in 6,000 files. */
const maxFragments = 200

/**
 * Makes the search index of a finished site in its folder `pagefind`. What is found and how it is filtered is said by
 * the `data-pagefind` attributes of the pages.
 * @returns how many pages can be found
 * @throws Error when Pagefind complains, or no page can be found
 */
export async function indexPages(siteFolder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ maxFragments })
    if (!index) throw new Error(errors.join('\n'))
    const added = await index.addDirectory({ path: siteFolder })
    const written = await index.writeFiles({ outputPath: path.join(siteFolder, 'pagefind') })
    const complaints = [...added.errors, ...written.errors]
    if (complaints.length > 0) throw new Error(`The search index could not be made: ${complaints.join('; ')}`)
    if (added.page_count === 0) throw new Error('The search index found no pages. Do they have data-pagefind-body?')
    return added.page_count
  } finally {
    await close()
  }
}

import { mediaFileIn } from '../files/media-file.ts'
import { readContent } from '../files/read-content.ts'
import { ProblemsError } from '../schema/problem.ts'
import { validateWithFiles } from './validate-with-files.ts'
import { writePublication } from './write-publication.ts'

/**
 * Publishes a folder of content files as they are, without a CMS: for tests and for working on the site.
 * @param contentFolder such as content/starter
 * @param today the day of publishing, `2026-11-22`
 * @returns the digest of the publication
 * @throws ProblemsError with every problem: of the files first, and once they can be read, of what they say
 */
export async function publishContentFiles(contentFolder: string, publicationsFolder: string, today: string): Promise<string> {
  const { records, settings, problems } = await readContent(contentFolder)
  if (problems.length > 0 || !settings) throw new ProblemsError(`The content in ${contentFolder} cannot be read`, problems)
  const mediaFile = mediaFileIn(contentFolder)
  const found = await validateWithFiles(records, settings, mediaFile, today)
  if (found.length > 0) throw new ProblemsError('This cannot be published', found)
  return writePublication({ records, settings, mediaFile }, publicationsFolder)
}

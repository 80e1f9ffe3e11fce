import path from 'node:path'
import { writePublication } from '../../../content/publication/write-publication.ts'
import type { BenchWork } from '../bench-work.ts'
import { withOneEdit } from '../corpus/corpus.ts'
import type { Figure } from '../figure.ts'

const gigabyte = 1024 ** 3

/** The whole build from nothing: what each step takes, and the memory of all its processes together. */
export async function measureBuild({ site }: BenchWork): Promise<Figure[]> {
  const { answer, peak } = await site()
  const { build, seconds, steps } = answer
  const step = (name: string, of: string): Figure => ({ name, value: steps[of], unit: 's' })
  return [
    { name: 'Whole build, from publication to live', value: seconds, unit: 's', note: `${build.pages} pages, ${build.files.rendered} files` },
    step('  web pages', 'Drawing the web pages'),
    step('  search index', 'Making the search index'),
    step('  files of every page', 'Making the files of every page'),
    {
      name: 'Memory of the whole build at its peak',
      value: peak === undefined ? undefined : peak / gigabyte,
      unit: 'GB',
      target: { at: 'most', value: 3 },
      note: peak === undefined ? 'this system does not tell' : 'all processes together, pages that they share counted for each',
    },
  ]
}

/** One changed sentence of one guide, with everything else as it was. */
export async function measureEdit({ site, corpus, build, publicationFolder }: BenchWork): Promise<Figure[]> {
  const { answer: first } = await site()
  const digest = await writePublication(withOneEdit(await corpus()), path.dirname(await publicationFolder()))
  const { answer: second } = await build(path.join(path.dirname(await publicationFolder()), digest))
  return [
    {
      name: 'One edit, from publication to live',
      value: second.seconds,
      unit: 's',
      note: `${second.build.files.rendered} files made, ${second.build.files.reused} kept`,
    },
    { name: 'One edit as a share of the whole build', value: second.seconds / first.seconds, unit: '', target: { at: 'most', value: 0.1 } },
  ]
}

import type { Records } from '../schema/publication.ts'
import type { Problem } from '../schema/problem.ts'
import { draftsFolder, type Layout, layouts, type MediaCollection, mediaCollections, mediaLayouts, settingsFile } from './layout.ts'

/**
 * Files that no record comes from, and pictures and recordings without their file. A misspelt folder or ending would
 * otherwise lose a page without a word. Readme and licence files and hidden files are left alone.
 * @param files every file of the content folder, with / between folders
 * @param problems those found so far: the files of a list are not judged when the list could not be read whole
 */
export function strayFiles(files: readonly string[], records: Pick<Records, MediaCollection>, problems: readonly Problem[]): Problem[] {
  const described = new Set(mediaPaths(records))
  const broken = mediaCollections.filter((name) => problems.some(({ record }) => record.startsWith(`${name}.yaml`)))
  const isExpected = (file: string): boolean => {
    const media = mediaOf(file)
    return media ? broken.includes(media) || described.has(file) : isKnown(file)
  }
  return [...mediaCollections.flatMap((name) => missing(name, records[name], files)), ...files.flatMap((file) => (isExpected(file) ? [] : [stray(file)]))]
}

/** The files that the records of a content folder describe, by their path within it. */
export function mediaPaths(records: Pick<Records, MediaCollection>): string[] {
  return mediaCollections.flatMap((name) => records[name].map(({ file }) => mediaPath(name, file)))
}

function mediaPath(name: MediaCollection, file: string): string {
  return `${mediaLayouts[name].folder}/${file}`
}

function missing(name: MediaCollection, records: readonly { slug: string; file: string }[], files: readonly string[]): Problem[] {
  return records
    .filter(({ file }) => !files.includes(mediaPath(name, file)))
    .map(({ slug, file }) => ({
      record: `${name}/${slug}`,
      field: 'file',
      problem: `the file ${mediaPath(name, file)} does not exist`,
      remedy: 'Put the file there, or correct its name.',
    }))
}

function isKnown(file: string): boolean {
  if (/(^|\/)(\.|(README|CREDITS|NOTICE)\.md$|LICEN[CS]E)/.test(file)) return true
  // Judged by readDrafts.
  if (file.startsWith(`${draftsFolder}/`)) return true
  return file === settingsFile || Object.values(layouts).some((layout) => belongsTo(file, layout))
}

/** The collection whose records may describe a file: one in its folder, with an ending its files have. */
export function mediaOf(file: string): MediaCollection | undefined {
  return mediaCollections.find((name) => {
    const { folder, extensions } = mediaLayouts[name]
    return file.startsWith(`${folder}/`) && extensions.some((extension) => file.endsWith(extension)) && file.split('/').length === 2
  })
}

/** True for a file that holds records of a layout. */
export function belongsTo(file: string, layout: Layout): boolean {
  if (layout.form === 'list') return file === layout.file
  return file.startsWith(`${layout.folder}/`) && file.endsWith(`.${layout.form}`) && file.split('/').length === 2
}

const undescribed: Record<MediaCollection, Pick<Problem, 'problem' | 'remedy'>> = {
  pictures: {
    problem: 'no picture of pictures.yaml uses this file',
    remedy: 'Describe it in pictures.yaml with its maker and licence, or delete it.',
  },
  'recording-files': { problem: 'no entry of recording-files.yaml uses this file', remedy: 'Describe it in recording-files.yaml, or delete it.' },
}

function stray(file: string): Problem {
  const media = mediaOf(file)
  if (media) return { record: file, field: '', ...undescribed[media] }
  return {
    record: file,
    field: '',
    problem: 'is not a file of any collection',
    remedy: 'Correct its folder or its ending (guides are .mdx, services .yaml), or delete it.',
  }
}

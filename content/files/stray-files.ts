import type { Records } from '../schema/publication.ts'
import type { Problem } from '../schema/problem.ts'
import { draftsFolder, type Layout, layouts, pictureExtensions, picturesFolder, settingsFile } from './layout.ts'

/**
 * Files that no record comes from, and pictures without their file. A misspelt folder or ending would otherwise lose
 * a page without a word. Readme and licence files and hidden files are left alone.
 * @param files every file of the content folder, with / between folders
 * @param problems those found so far: picture files are not judged when pictures.yaml could not be read whole
 */
export function strayFiles(files: readonly string[], { pictures }: Pick<Records, 'pictures'>, problems: readonly Problem[]): Problem[] {
  const pictureFiles = new Set(pictures.map(({ file }) => `${picturesFolder}/${file}`))
  const isListWhole = !problems.some(({ record }) => record.startsWith('pictures.yaml'))
  const missing = pictures.filter(({ file }) => !files.includes(`${picturesFolder}/${file}`))
  return [
    ...missing.map(({ slug, file }) => ({
      record: `pictures/${slug}`,
      field: 'file',
      problem: `the file ${picturesFolder}/${file} does not exist`,
      remedy: 'Put the file there, or correct its name.',
    })),
    ...files.flatMap((file) => (isExpected(file, pictureFiles, isListWhole) ? [] : [stray(file)])),
  ]
}

function isExpected(file: string, pictureFiles: ReadonlySet<string>, isListWhole: boolean): boolean {
  if (/(^|\/)(\.|(README|CREDITS|NOTICE)\.md$|LICEN[CS]E)/.test(file)) return true
  // Judged by readDrafts.
  if (file.startsWith(`${draftsFolder}/`)) return true
  if (isPicture(file)) return !isListWhole || pictureFiles.has(file)
  return file === settingsFile || Object.values(layouts).some((layout) => belongsTo(file, layout))
}

/** True for a file in the folder of pictures with an ending that pictures have. */
export function isPicture(file: string): boolean {
  return file.startsWith(`${picturesFolder}/`) && pictureExtensions.some((extension) => file.endsWith(extension)) && file.split('/').length === 2
}

/** True for a file that holds records of a layout. */
export function belongsTo(file: string, layout: Layout): boolean {
  if (layout.form === 'list') return file === layout.file
  return file.startsWith(`${layout.folder}/`) && file.endsWith(`.${layout.form}`) && file.split('/').length === 2
}

function stray(file: string): Problem {
  if (isPicture(file))
    return {
      record: file,
      field: '',
      problem: 'no picture of pictures.yaml uses this file',
      remedy: 'Describe it in pictures.yaml with its maker and licence, or delete it.',
    }
  return {
    record: file,
    field: '',
    problem: 'is not a file of any collection',
    remedy: 'Correct its folder or its ending (guides are .mdx, services .yaml), or delete it.',
  }
}

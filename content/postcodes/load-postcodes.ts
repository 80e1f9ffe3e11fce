import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { createClient, type Client } from '@libsql/client'
import { CsvError, parse } from 'csv-parse'
import { ProblemsError, type Problem } from '../schema/problem.ts'
import { findColumns, type Column } from './directory-columns.ts'
import { postcodesFile, tables } from './postcode-store.ts'
import { readRow, type PostcodeRow } from './read-row.ts'

export interface Loaded {
  postcodes: number
  /** Postcodes that are no longer in use: they are not kept. */
  ended: number
}

const rowsAtOnce = 1000
/** Rows of the directory have some 600 letters. A longer one is another file, or a quote that never ends. */
const longestRow = 20_000
/** Enough to see what is wrong; the rest is usually the same. */
const mostProblems = 20

/**
 * Loads the ONS Postcode Directory (the file `ONSPD_…_UK.csv`, some 2.7 million rows) into the data folder, a row at a time. All or
 * nothing: until the last row is in, whatever was loaded before stays.
 * @param onCount told every so often how many rows are in
 * @throws ProblemsError for a file that cannot be read, columns that are missing, and rows that are wrong
 */
export async function loadPostcodes(file: string, dataFolder: string, onCount: (rows: number) => void = () => undefined): Promise<Loaded> {
  const target = postcodesFile(dataFolder)
  const unfinished = path.join(path.dirname(target), `.unfinished-${randomUUID()}`)
  await assertFile(file)
  await mkdir(path.dirname(target), { recursive: true })
  const client = createClient({ url: pathToFileURL(unfinished).href })
  try {
    // Nobody else reads it yet, and after a power cut it is made again.
    await client.execute('PRAGMA synchronous = OFF')
    await client.batch([...tables], 'write')
    const loaded = await copyRows(file, client, onCount)
    client.close()
    await rename(unfinished, target)
    return loaded
  } finally {
    client.close()
    await Promise.all(['', '-wal', '-shm', '-journal'].map((ending) => rm(unfinished + ending, { force: true })))
  }
}

async function assertFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) throw refused(problemOf(file, '', 'is not there, or is no file', 'Name the CSV of the ONS Postcode Directory, unpacked from its ZIP.'))
}

async function copyRows(file: string, client: Client, onCount: (rows: number) => void): Promise<Loaded> {
  const problems: Problem[] = []
  const counts = { rows: 0, postcodes: 0, ended: 0 }
  let columns: Record<Column, number> | undefined
  let waiting: PostcodeRow[] = []
  const write = async (): Promise<void> => {
    await writeRows(client, waiting)
    counts.postcodes += waiting.length
    waiting = []
    onCount(counts.rows)
  }
  for await (const cells of readCells(file)) {
    counts.rows++
    columns ??= columnsIn(cells, file)
    if (counts.rows === 1) continue
    const row = readRow(cells, columns)
    if (row === undefined) counts.ended++
    else if ('problem' in row)
      problems.push(problemOf(file, `line ${counts.rows}, ${row.field}`, row.problem, 'Take the file as it comes from the ONS, or correct the row.'))
    else if (waiting.push(row) === rowsAtOnce) await write()
    if (problems.length >= mostProblems) break
  }
  if (problems.length > 0) throw refused(...problems)
  await write()
  if (counts.postcodes === 0) throw refused(problemOf(file, '', 'holds no postcode that is in use', 'Take the whole ONS Postcode Directory.'))
  return { postcodes: counts.postcodes, ended: counts.ended }
}

function columnsIn(header: readonly string[], file: string): Record<Column, number> {
  const found = findColumns(header, path.basename(file))
  if ('problems' in found) throw refused(...found.problems)
  return found.columns
}

/** The cells of each row, in the order of the file. */
async function* readCells(file: string): AsyncGenerator<string[]> {
  const text = Readable.from(readText(file))
  const parser = parse({ bom: true, max_record_size: longestRow, skip_empty_lines: true })
  // A pipe does not carry errors on.
  text.on('error', (error) => parser.destroy(error)).pipe(parser)
  try {
    for await (const cells of parser) yield cells as string[]
  } catch (error) {
    throw asProblem(error, file)
  } finally {
    text.destroy()
  }
}

/** @throws TypeError for bytes that are not UTF-8 */
async function* readText(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of createReadStream(file)) yield decoder.decode(chunk as Buffer, { stream: true })
  yield decoder.decode()
}

function asProblem(error: unknown, file: string): unknown {
  if (error instanceof TypeError)
    return refused(problemOf(file, '', 'is not written in UTF-8', 'Take the CSV as it comes from the ONS, or save it as "CSV UTF-8".'))
  if (!(error instanceof CsvError)) return error
  const at = 'lines' in error && typeof error.lines === 'number' ? `line ${error.lines}` : ''
  const isLong = error.code === 'CSV_MAX_RECORD_SIZE'
  const problem = isLong ? `has a row of more than ${longestRow} letters, or a quote that never ends` : `cannot be read as a table: ${error.message}`
  return refused(problemOf(file, at, problem, 'Take the file as it comes from the ONS.'))
}

async function writeRows(client: Client, rows: readonly PostcodeRow[]): Promise<void> {
  if (rows.length === 0) return
  await client.execute({
    sql: `INSERT OR REPLACE INTO postcodes (postcode, councils, latitude, longitude) VALUES ${rows.map(() => '(?, ?, ?, ?)').join(', ')}`,
    args: rows.flatMap(({ postcode, councils, point }) => [postcode, councils.join(' '), point?.latitude ?? null, point?.longitude ?? null]),
  })
}

const problemOf = (file: string, field: string, problem: string, remedy: string): Problem => ({ record: path.basename(file), field, problem, remedy })
const refused = (...problems: Problem[]): ProblemsError => new ProblemsError('The postcodes could not be loaded, so nothing has changed', problems)

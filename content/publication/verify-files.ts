import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '../schema/problem.ts'
import { collectionNames, manifestSchema, type Manifest } from '../schema/publication.ts'
import { manifestFile, mediaFolder, recordsFile, settingsFile } from './layout.ts'
import { publicationDigest, sha256, sha256OfFile } from './sha256.ts'

export interface Verified {
  /** The texts of the files that hold records and settings, by path. */
  files: ReadonlyMap<string, string>
  problems: Problem[]
}

/** A complaint about a publication's file. The remedy is always the same: a publication is never mended. */
export function damage(record: string, problem: string): Problem {
  return { record, field: '', problem, remedy: 'Delete this publication and publish again, or roll back to another.' }
}

/** Proves the files of a publication against its manifest, and the manifest against the folder's name. */
export async function verifyFiles(folder: string): Promise<Verified> {
  const nothing = new Map<string, string>()
  const bytes = await readFile(path.join(folder, manifestFile)).catch(() => undefined)
  if (!bytes) return { files: nothing, problems: [damage(manifestFile, 'is missing')] }
  const digest = publicationDigest(bytes)
  if (digest !== path.basename(folder)) return { files: nothing, problems: [damage(manifestFile, `was changed: its digest is ${digest}`)] }
  const manifest = parseManifest(bytes.toString('utf8'))
  if (!manifest) return { files: nothing, problems: [damage(manifestFile, 'is not the manifest of a publication of format 1')] }
  return verifyAgainst(folder, manifest)
}

function parseManifest(json: string): Manifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(json)).data
  } catch {
    return undefined
  }
}

async function verifyAgainst(folder: string, manifest: Manifest): Promise<Verified> {
  const files = new Map<string, string>()
  const problems: Problem[] = []
  const needed = [...collectionNames.map(recordsFile), settingsFile].filter((file) => !(file in manifest.files))
  problems.push(...needed.map((file) => damage(file, 'is not in the manifest')))
  for (const [file, { sha256: expected, records }] of Object.entries(manifest.files)) {
    if (file.startsWith(`${mediaFolder}/`)) {
      problems.push(...(await verifyMedia(folder, file, expected)))
      continue
    }
    const bytes = await readFile(path.join(folder, file)).catch(() => undefined)
    if (!bytes) problems.push(damage(file, 'is missing'))
    else if (sha256(bytes) !== expected) problems.push(changed(file))
    else files.set(file, bytes.toString('utf8'))
    if (bytes && records !== undefined && lineCount(bytes) !== records) problems.push(damage(file, `holds ${lineCount(bytes)} records instead of ${records}`))
  }
  return { files, problems: [...problems, ...(await strangers(folder, manifest))] }
}

/** Recordings are too large to be held in memory. */
async function verifyMedia(folder: string, file: string, expected: string): Promise<Problem[]> {
  const found = await sha256OfFile(path.join(folder, file)).catch(() => undefined)
  if (found === undefined) return [damage(file, 'is missing')]
  return found === expected ? [] : [changed(file)]
}

const changed = (file: string): Problem => damage(file, 'was changed since it was published')

function lineCount(bytes: Uint8Array): number {
  return bytes.filter((byte) => byte === 0x0a).length
}

/** Files that nobody published: they could be served by mistake. */
async function strangers(folder: string, manifest: Manifest): Promise<Problem[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((file) => file !== manifestFile && !(file in manifest.files))
    .map((file) => damage(file, 'does not belong to the publication'))
}

import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { dataFolder } from '../../content/data-folder.ts'

const stateSchema = z.strictObject({ fingerprint: z.string(), outcome: z.enum(['begun', 'live', 'refused']) })
/**
 * The content that was last published, or tried. `begun` and nobody at work: the process was killed, and it must be done
 * again. `refused`: trying again is in vain until something changes.
 */
export type PublishedState = z.infer<typeof stateSchema>

const stateFile = (): string => path.join(dataFolder(), 'published.json')

/** What this server last published. Nothing: it has to publish. */
export async function readPublishedState(): Promise<PublishedState | undefined> {
  const text = await readFile(stateFile(), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return stateSchema.parse(JSON.parse(text))
  } catch {
    // A file that was cut short by a power failure only costs one more publication.
    return undefined
  }
}

export async function writePublishedState(state: PublishedState): Promise<void> {
  const aside = `${stateFile()}.${process.pid}`
  await writeFile(aside, `${JSON.stringify(state)}\n`)
  await rename(aside, stateFile())
}

/** Notes that what was begun cannot be published as it is. */
export async function noteRefusal(): Promise<void> {
  const state = await readPublishedState()
  if (state?.outcome === 'begun') await writePublishedState({ ...state, outcome: 'refused' })
}

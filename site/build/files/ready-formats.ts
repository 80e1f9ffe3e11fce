import type { Format } from '../../formats/format.ts'

export interface ReadyFormats {
  /** Formats this computer can make, each with the version of the program it needs, if any. */
  formats: readonly { format: Format; version: string }[]
  /** Sentences about those it cannot make. */
  leftOut: readonly string[]
}

/** Formats of a module (its file URL), after each has looked whether what it needs is there. */
export async function readyFormats(formatsModule: string): Promise<ReadyFormats> {
  const { formats } = (await import(formatsModule)) as { formats: readonly Format[] }
  const looked = await Promise.all(formats.map(async (format) => ({ format, readiness: (await format.lookAround?.()) ?? { version: '' } })))
  return {
    formats: looked.flatMap(({ format, readiness }) => ('version' in readiness ? [{ format, version: readiness.version }] : [])),
    leftOut: looked.flatMap(({ format, readiness }) => ('missing' in readiness ? [`${format.label} left out: ${readiness.missing}. ${readiness.remedy}`] : [])),
  }
}

/** What of a site can be kept on a device: written by the build, read by the page that offers it and by the worker that updates it. */
export interface KeptList extends KeptVersion {
  /** Councils that somebody can choose to keep the services of. */
  places: { slug: string; name: string }[]
  files: KeptFile[]
}

/** Which site this is. Small, because the worker asks for it often. */
export interface KeptVersion {
  digest: string
  /** The day the site was made for, `2026-11-22`. */
  day: string
}

export interface KeptFile {
  /** `/guides/first-steps/` or `/guides/first-steps/first-steps.pdf` */
  address: string
  bytes: number
  /** Same words, same hash: what has not changed is not fetched again. */
  hash: string
  kind: KeptKind
  /** Slugs of the councils it is for. Absent: for everybody. */
  places?: string[]
}

/** `page` is all that pages and search need; the others are ids of formats. */
export const keptKinds = ['page', 'pdf', 'large-print', 'easy-read-pdf'] as const
export type KeptKind = (typeof keptKinds)[number]

export interface KeptChoice {
  /** Slug of a council. Empty: all places. */
  place: string
  /** As it was shown, so that it can be told without a connection. */
  placeName: string
  kinds: KeptKind[]
}

export const listAddress = '/offline/files.json'
export const versionAddress = '/offline/version.json'
export const workerAddress = '/offline-worker.js'
/** Shown without a connection in the place of a page that is not kept. */
export const notKeptAddress = '/offline/not-kept/'

/** The files that a choice keeps. */
export function chosenFiles({ files }: Pick<KeptList, 'files'>, { place, kinds }: Pick<KeptChoice, 'place' | 'kinds'>): KeptFile[] {
  return files.filter((file) => kinds.includes(file.kind) && (place === '' || !file.places || file.places.includes(place)))
}

export const totalBytes = (files: readonly Pick<KeptFile, 'bytes'>[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0)

import type { KeptChoice, KeptVersion } from './list.ts'

/** What is on this device, beside the files themselves. */
export interface KeptRecord extends KeptVersion {
  choice: KeptChoice
  /** When it was last brought up to date, as an ISO time. */
  keptAt: string
  bytes: number
}

const prefix = 'waymark-'
const recordCache = `${prefix}record`
const recordAddress = '/offline/kept.json'

export const filesCache = (digest: string): string => `${prefix}files-${digest}`

/** Names of the caches that hold files: one, and two while a newer version is fetched. */
export async function fileCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(filesCache('')))
}

/** @returns nothing when nothing is kept, or only a part */
export async function readKept(): Promise<KeptRecord | undefined> {
  if (!(await caches.has(recordCache))) return undefined
  const answer = await (await caches.open(recordCache)).match(recordAddress)
  return (await answer?.json()) as KeptRecord | undefined
}

/** Says that all files of a version are there. Only then are they shown, and the ones before removed. */
export async function writeKept(record: KeptRecord): Promise<void> {
  await (await caches.open(recordCache)).put(recordAddress, Response.json(record))
  const old = (await fileCaches()).filter((name) => name !== filesCache(record.digest))
  await Promise.all(old.map((name) => caches.delete(name)))
}

/** Removes all that was ever kept, and what would keep it. */
export async function removeKept(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix))
  await Promise.all(names.map((name) => caches.delete(name)))
  const registrations = await navigator.serviceWorker.getRegistrations()
  await Promise.all(registrations.map((registration) => registration.unregister()))
}

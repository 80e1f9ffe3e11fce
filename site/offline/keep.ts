import { fileCaches, filesCache, writeKept } from './kept-record.ts'
import { chosenFiles, listAddress, totalBytes, type KeptChoice, type KeptFile, type KeptList } from './list.ts'
import { isZipped } from '../server/encodings.ts'

/** The site was published again while it was being fetched: begin anew with the new list. */
export class SiteChangedError extends Error {}
/** The browser allows less than this takes. */
export class NoRoomError extends Error {
  constructor(
    readonly needed: number,
    readonly free: number,
  ) {
    super(`${needed} bytes do not fit into ${free}`)
  }
}

export interface KeepOptions {
  signal?: AbortSignal
  onProgress?: (done: number, of: number) => void
}

const hashHeader = 'X-Waymark-Hash'
/** Fetched at a time: more would only make others on the same line wait. */
const atOnce = 4

export async function fetchList(): Promise<KeptList> {
  const answer = await fetch(listAddress, { cache: 'no-cache' })
  if (!answer.ok) throw new Error(`${listAddress} is not there`)
  return (await answer.json()) as KeptList
}

/**
 * Puts the chosen files of a site on the device. What is there already and has not changed is taken from there. Until all
 * are there, the version before stays in use; what was fetched stays for the next try.
 * @throws SiteChangedError, NoRoomError, or what fetching and storing throw
 */
export async function keep(list: KeptList, choice: KeptChoice, { signal, onProgress }: KeepOptions = {}): Promise<void> {
  const files = chosenFiles(list, choice)
  const before = await Promise.all((await fileCaches()).map((name) => caches.open(name)))
  const target = await caches.open(filesCache(list.digest))
  const waiting = [...files]
  const failed = new AbortController()
  const stop = AbortSignal.any([failed.signal, ...(signal ? [signal] : [])])
  let done = 0
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      stop.throwIfAborted()
      const isThere = (await takeOver(file, before, target)) || (await fetchFile(file, target, stop))
      if (!isThere) throw new SiteChangedError(file.address)
      onProgress?.(++done, files.length)
    }
  }
  await assertRoom(files, before)
  const works = Array.from({ length: atOnce }, () =>
    work().catch((error: unknown) => {
      failed.abort(error)
      throw error
    }),
  )
  // When one fails, the others stop: nothing more is fetched or written once it has been said what went wrong.
  await Promise.allSettled(works)
  await Promise.all(works)
  await removeOthers(target, files)
  await writeKept({ digest: list.digest, day: list.day, choice, keptAt: new Date().toISOString(), bytes: totalBytes(files) })
}

/** Browsers say roughly what they allow, or nothing. */
async function assertRoom(files: readonly KeptFile[], before: readonly Cache[]): Promise<void> {
  const { quota, usage = 0 } = await navigator.storage.estimate()
  if (quota === undefined || before.length > 1) return
  const needed = totalBytes(files)
  if (needed > quota - usage) throw new NoRoomError(needed, Math.max(quota - usage, 0))
}

/** Whether a file of the same words is on the device. It is in the new version then. */
async function takeOver({ address, hash }: KeptFile, before: readonly Cache[], target: Cache): Promise<boolean> {
  for (const cache of before) {
    const found = await cache.match(address)
    if (found?.headers.get(hashHeader) !== hash) continue
    await target.put(address, found)
    return true
  }
  return false
}

/** @returns false when the file is not the one that the list means */
async function fetchFile({ address, bytes, hash }: KeptFile, target: Cache, signal: AbortSignal): Promise<boolean> {
  const answer = await fetch(address, { cache: 'no-cache', redirect: 'error', signal })
  if (answer.status === 404) return false
  if (!answer.ok) throw new TypeError(`${address} was answered with ${answer.status}`)
  const content = await answer.blob()
  // Files of the search may come unzipped, and so in another size.
  if (content.size !== bytes && !isZipped.test(address)) return false
  // Its headers stay, above all the content security policy; the content is no longer compressed.
  const headers = new Headers(answer.headers)
  for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) headers.delete(name)
  headers.set(hashHeader, hash)
  await target.put(address, new Response(content, { headers }))
  return true
}

/** After somebody chose less than before. */
async function removeOthers(target: Cache, files: readonly KeptFile[]): Promise<void> {
  const wanted = new Set(files.map(({ address }) => address))
  const others = (await target.keys()).filter(({ url }) => !wanted.has(decodeURI(new URL(url).pathname)))
  await Promise.all(others.map((request) => target.delete(request)))
}

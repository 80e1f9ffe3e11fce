import { keptAnswer, notKeptAnswer } from './kept-answer.ts'
import { updateKept } from './update-kept.ts'
import type { WorkerScope } from './worker-scope.ts'

/**
 * Answers from what is kept on the device when there is no connection. It is registered only when somebody asks for it,
 * keeps nothing of what is looked at, and lets everything through while the internet is there.
 */
const scope = self as unknown as WorkerScope

/** Longer than a slow connection takes to begin, shorter than somebody at a kitchen table waits. */
const patience = 4000

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()))
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()))
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const isOwn = request.method === 'GET' && new URL(request.url).origin === location.origin
  // The keeper itself wants what is new. A page that is loaded again has its pieces asked for anew as well: they are for something.
  const isForKeeper = request.destination === '' && (request.cache === 'no-cache' || request.cache === 'no-store')
  if (!isOwn || isForKeeper) return
  event.respondWith(answer(request))
  if (request.mode === 'navigate') event.waitUntil(updateKept())
})

async function answer(request: Request): Promise<Response> {
  const fromNetwork = fetch(request)
  const waits = [fromNetwork.catch(() => undefined), ...(request.mode === 'navigate' ? [giveUp()] : [])]
  const first = (await Promise.race(waits)) ?? (await keptAnswer(request))
  if (first) return first
  return fromNetwork.catch(async (error: unknown) => {
    const page = await notKeptAnswer(request)
    if (page) return page
    throw error
  })
}

const giveUp = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, patience, undefined))

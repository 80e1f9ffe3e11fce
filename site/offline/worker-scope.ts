/** What the worker uses of its surroundings. TypeScript knows either pages or workers, not both in one project. */
interface LastingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void
}
interface FetchEvent extends LastingEvent {
  request: Request
  respondWith: (answer: Promise<Response>) => void
}
export interface WorkerScope {
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  addEventListener: ((type: 'install' | 'activate', listener: (event: LastingEvent) => void) => void) &
    ((type: 'fetch', listener: (event: FetchEvent) => void) => void)
}

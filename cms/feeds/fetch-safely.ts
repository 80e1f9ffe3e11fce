import { lookup as lookUp, type LookupAddress } from 'node:dns'
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import ipaddr from 'ipaddr.js'

/** What one answer may weigh, how often it may send us on, and how long it may take, in milliseconds. */
const limits = { bytes: 30_000_000, redirects: 5, silence: 30_000, whole: 120_000 } as const

/** Something about the other side that a person can tell its owner. */
export class FetchError extends Error {
  constructor(
    readonly problem: string,
    readonly remedy: string,
  ) {
    super(`${problem}. ${remedy}`)
  }
}

/**
 * Whether an address on the network is one of the internet. Addresses of this computer, of the network it stands in, and of the services
 * that clouds have for their own machines are not: a feed must not be able to send us there.
 */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/** `FEEDS_MAY_BE_PRIVATE=true` lets feeds stand in the own network, for a council that has one there. */
const mayReach = (address: string): boolean => process.env['FEEDS_MAY_BE_PRIVATE'] === 'true' || isPublic(address)

/** How long we wait, in milliseconds: without a word, and in all. */
type Patience = Partial<Record<'silence' | 'whole', number>>

/**
 * Fetches JSON over HTTP from an address that somebody else has written. It goes nowhere but to the internet, whatever the address, its
 * name or a redirect say: the address is judged that the connection is made to. It stops when the answer is larger than allowed,
 * whatever it says of its size.
 * @throws FetchError
 */
export async function fetchJson(address: string, patience: Patience = {}): Promise<unknown> {
  let from = parse(address)
  for (let hop = 0; hop <= limits.redirects; hop++) {
    const answer = await get(from, { ...limits, ...patience })
    if ('text' in answer) return parseJson(answer.text, from)
    from = parse(answer.location, from)
  }
  throw new FetchError(`${address} sends us on again and again`, 'Ask who runs the feed for its right address.')
}

function parse(address: string, from?: URL): URL {
  const url = URL.canParse(address, from) ? new URL(address, from) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) throw new FetchError(`"${address.slice(0, 200)}" is no web address`, 'Write it with https:// at its start.')
  if (url.username || url.password) throw new FetchError('The address has a password in it', 'Feeds are open: take the password out.')
  return url
}

type Answer = { text: string } | { location: string }

function get(url: URL, { silence, whole }: Required<Patience>): Promise<Answer> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const options: RequestOptions = {
    headers: { Accept: 'application/json', 'User-Agent': 'Waymark (service directory)' },
    lookup: lookUpPublic,
    timeout: silence,
    signal: AbortSignal.timeout(whole),
    agent: false,
  }
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(literal) && !mayReach(literal)) return Promise.reject(notPublic(url.hostname))
  return new Promise((resolve, reject) => {
    const asked = request(url, options, (response) => {
      readAnswer(response, url).then(resolve, reject)
    })
    asked.on('timeout', () => asked.destroy(new FetchError(`${url.host} does not answer`, 'Try again later, or ask who runs the feed.')))
    asked.on('error', (error) => reject(toFetchError(error, url)))
    asked.end()
  })
}

const notPublic = (host: string): FetchError =>
  new FetchError(`${host} is not on the internet, but on this computer or in its own network`, 'Give the public address of the feed.')

/** Finds the address of a name, and refuses those that are not of the internet. The connection is made to what was judged. */
const lookUpPublic: NonNullable<RequestOptions['lookup']> = (host, options, done) => {
  lookUp(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) {
      done(error, '', 0)
      return
    }
    const first = found.find(({ address }) => mayReach(address))
    if (!first || found.some(({ address }) => !mayReach(address))) done(notPublic(host), '', 0)
    else if (options.all) done(null, found)
    else done(null, first.address, first.family)
  })
}

async function readAnswer(response: IncomingMessage, url: URL): Promise<Answer> {
  const { statusCode = 0, headers } = response
  if (statusCode >= 300 && statusCode < 400 && headers.location) {
    response.destroy()
    return { location: headers.location }
  }
  if (statusCode !== 200) {
    response.destroy()
    throw new FetchError(
      `${url.href} answers ${statusCode}`,
      statusCode === 404 ? 'Look whether the address is right.' : 'Try again later, or ask who runs the feed.',
    )
  }
  return { text: await readText(response, url) }
}

async function readText(response: IncomingMessage, url: URL): Promise<string> {
  const pieces: Buffer[] = []
  let bytes = 0
  try {
    for await (const piece of response as AsyncIterable<Buffer>) {
      bytes += piece.length
      if (bytes > limits.bytes) throw new FetchError(`${url.href} sends more than ${limits.bytes / 1_000_000} MB`, 'Ask who runs the feed to send it in pages.')
      pieces.push(piece)
    }
  } catch (error) {
    response.destroy()
    throw toFetchError(error, url)
  }
  return new TextDecoder().decode(Buffer.concat(pieces))
}

function parseJson(text: string, url: URL): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new FetchError(`${url.href} does not send JSON`, 'Give the address of the Open Referral API, not of a web page.')
  }
}

function toFetchError(error: unknown, url: URL): FetchError {
  if (error instanceof FetchError) return error
  const words = error instanceof Error ? error.message : String(error)
  // Node's requests are aborted for one reason here: their time is over.
  if (error instanceof Error && error.name === 'AbortError') return new FetchError(`${url.host} takes too long`, 'Try again later, or ask who runs the feed.')
  return new FetchError(`${url.host} cannot be reached (${words})`, 'Look whether the address is right, and try again later.')
}

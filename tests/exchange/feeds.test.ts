import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchJson, isPublic } from '../../cms/feeds/fetch-safely.ts'
import { readFeed, servicesInFile } from '../../cms/feeds/read-feed.ts'
import { startFeedServer, type FeedServer } from './feed-server.ts'

let server: FeedServer

beforeAll(async () => {
  process.env['FEEDS_MAY_BE_PRIVATE'] = 'true'
  server = await startFeedServer()
  server.services = [1, 2, 3].map((number) => ({ id: `${number}`, name: `Neighbour ${number}`, contacts: [{ phones: [{ number: '01632 960345' }] }] }))
})
afterAll(async () => {
  delete process.env['FEEDS_MAY_BE_PRIVATE']
  await server.stop()
})

describe('a feed', () => {
  it('is read whole, page by page, and one by one where its list tells only names', async () => {
    expect(await readFeed(server.address, fetchJson)).toEqual(server.services)
    expect(server.asked).toContain('/services?page=2&per_page=100&full=true')
    expect(server.asked).toContain('/services/3')
  })

  it('may be a file: a page of 1.0 or 3.0, a list, or one service', () => {
    const one = { id: '1', name: 'One' }
    for (const file of [{ content: [one] }, { contents: [one] }, [one], one]) expect(servicesInFile(file, 'a.json')).toEqual([one])
    for (const file of [{}, [], 'words', null, { name: 'One' }])
      expect(() => servicesInFile(file, 'a.json')).toThrow('a.json holds no services of Open Referral')
  })
})

describe('a feed that does harm', () => {
  it.each([
    ['for-ever', /gives the same page for ever/],
    ['html', /does not send JSON/],
    ['huge', /cannot be reached/],
    ['endless', /sends more than 30 MB/],
    ['round', /sends us on again and again/],
    ['nothing-there', /answers 404/],
  ])('is left with words (%s)', async (name, expected) => {
    await expect(readFeed(`${server.address}/${name}`, fetchJson)).rejects.toThrow(expected)
  })

  it('is not waited for longer than it may take', async () => {
    await expect(fetchJson(`${server.address}/silent`, { silence: 100 })).rejects.toThrow(/does not answer/)
    await expect(fetchJson(`${server.address}/silent`, { whole: 100 })).rejects.toThrow(/takes too long/)
    await expect(fetchJson(`${server.address}/slow`, { whole: 200 })).rejects.toThrow(/takes too long/)
  })

  it('cannot send us into our own network', async () => {
    await expect(fetchJson(`${server.address}/inside`)).rejects.toThrow(/not on the internet/)
    expect(server.asked.at(-1)).toBe('/inside')
    const asked = server.asked.length
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '10.0.0.1', '169.254.169.254', '[fd00::1]']) {
      await expect(fetchJson(`http://${host}:${new URL(server.address).port}/services`)).rejects.toThrow(/not on the internet/)
    }
    for (const address of ['file:///etc/passwd', 'ftp://example.org', 'http://a:b@example.org/', 'nonsense'])
      await expect(fetchJson(address)).rejects.toThrow(/is no web address|has a password/)
    expect(server.asked.length).toBe(asked)
    expect(['8.8.8.8', '2606:4700::1111'].map(isPublic)).toEqual([true, true])
    expect(['192.168.1.1', '100.64.0.1', '0.0.0.0', '::', 'fe80::1', '224.0.0.1', '64:ff9b::7f00:1'].map(isPublic)).not.toContain(true)
    process.env['FEEDS_MAY_BE_PRIVATE'] = 'true'
  })
})

import { mkdir, mkdtemp, readdir, readlink, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { liveLink, siteFolder, sitesFolder } from '../data-folders.ts'
import { removeOld, removeUnfinished } from './remove-old.ts'
import { rollBack } from './roll-back.ts'
import { listSites, writeSiteRecord } from './site-record.ts'
import { switchLive } from './switch-live.ts'

let dataFolder: string
const live = (): Promise<string> => readlink(liveLink(dataFolder))

async function publish(digest: string, minute: number): Promise<void> {
  const publishedAt = new Date(Date.UTC(2026, 10, 22, 12, minute)).toISOString()
  await writeSiteRecord(siteFolder(dataFolder, digest), { digest, publication: `p${digest}`, madeOn: '2026-11-22', publishedAt, pages: 1, files: 1 })
  await switchLive(dataFolder, digest)
}

beforeEach(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'waymark-live-'))
})
afterEach(() => rm(dataFolder, { recursive: true, force: true }))

describe('the live site', () => {
  it('is switched by one link and leaves nothing else behind', async () => {
    await publish('one', 1)
    await publish('two', 2)
    expect(await live()).toBe(path.join('sites', 'two'))
    expect((await readdir(dataFolder)).sort()).toEqual(['live', 'sites'])
  })

  it('is never switched to a site that is not whole', async () => {
    await publish('one', 1)
    await mkdir(siteFolder(dataFolder, 'half'))
    await expect(switchLive(dataFolder, 'half')).rejects.toThrow('no finished site "half"')
    expect(await live()).toBe(path.join('sites', 'one'))
  })

  it('rolls back one site at a time, and to a named one', async () => {
    for (const [index, digest] of ['aa1', 'ab2', 'bb3'].entries()) await publish(digest, index)
    expect((await rollBack(dataFolder)).digest).toBe('ab2')
    expect((await rollBack(dataFolder)).digest).toBe('aa1')
    await expect(rollBack(dataFolder)).rejects.toThrow('no earlier site')
    expect((await rollBack(dataFolder, 'b')).digest).toBe('bb3')
    await expect(rollBack(dataFolder, 'a')).rejects.toThrow('More than one site')
    await expect(rollBack(dataFolder, 'zz')).rejects.toThrow('no site "zz"')
    expect(await live()).toBe(path.join('sites', 'bb3'))
  })

  it('keeps the last five sites and the live one, and clears what killed builds left', async () => {
    for (let number = 1; number <= 7; number++) await publish(`s${number}`, number)
    await rollBack(dataFolder, 's1')
    await mkdir(path.join(sitesFolder(dataFolder), '.building-left'))
    await removeOld(dataFolder)
    await removeUnfinished(dataFolder)
    expect((await readdir(sitesFolder(dataFolder))).sort()).toEqual(['s1', 's3', 's4', 's5', 's6', 's7'])
    expect((await listSites(dataFolder)).filter(({ isLive }) => isLive).map(({ digest }) => digest)).toEqual(['s1'])
  })
})

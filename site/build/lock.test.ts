import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { withBuildLock } from './lock.ts'

let dataFolder: string
beforeEach(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'waymark-lock-'))
})
afterEach(() => rm(dataFolder, { recursive: true, force: true }))

it('lets builds of one data folder wait for each other, also when one fails', async () => {
  const happened: string[] = []
  const build = (name: string, fails: boolean): Promise<void> =>
    withBuildLock(
      dataFolder,
      () => happened.push(`${name} waits`),
      async () => {
        happened.push(`${name} begins`)
        await new Promise((resolve) => setTimeout(resolve, 50))
        happened.push(`${name} ends`)
        if (fails) throw new Error('no luck')
      },
    )
  await Promise.allSettled([build('one', true), build('two', false)])
  const first = happened.find((line) => line.endsWith('begins'))?.split(' ')[0]
  const second = first === 'one' ? 'two' : 'one'
  expect(happened).toContain(`${second} waits`)
  expect(happened.filter((line) => !line.endsWith('waits'))).toEqual([`${first} begins`, `${first} ends`, `${second} begins`, `${second} ends`])
})

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { missingPackages } from '../../scripts/launch/dependencies.mjs'
import { explainInstallFailure } from '../../scripts/launch/install-failure.mjs'
import { isNewEnough } from '../../scripts/launch/project-node.mjs'

describe('whether packages have to be installed', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'waymark-launch-'))
    await mkdir(path.join(folder, 'node_modules'))
    await write('package-lock.json', { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/mac': { version: '1.0.0', optional: true } })
  })
  afterEach(() => rm(folder, { recursive: true }))
  const write = (file: string, packages: object) => writeFile(path.join(folder, file), JSON.stringify({ packages }))

  test('a fresh checkout needs everything but what is for other computers', () => {
    expect(missingPackages(folder)).toEqual(['node_modules/a'])
  })

  test('nothing is missing when what npm installed agrees with the lockfile', async () => {
    await write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } })
    expect(missingPackages(folder)).toEqual([])
  })

  test('another version counts as missing', async () => {
    await write('node_modules/.package-lock.json', { 'node_modules/a': { version: '0.9.0' } })
    expect(missingPackages(folder)).toEqual(['node_modules/a'])
  })
})

describe('when npm fails', () => {
  test.each([
    ['npm error code ENOTFOUND\nnpm error network request to https://registry failed', 'Check that this computer is online'],
    ['npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device', 'Free about 2.5 GB'],
    ['npm error code EACCES\nnpm error syscall mkdir', 'Make the folder yours'],
    ['spawn npm ENOENT', 'Install Node together with npm'],
    ['npm error code EUSAGE\nnpm error Missing: zod@4.6.7 from lock file', 'npm run lock'],
    ['npm error code ELSE\nnpm error something new', 'Read what npm said'],
  ])('%j leads to a remedy, and npm’s own words are kept', (output, remedy) => {
    const { message } = explainInstallFailure(output)
    expect(message).toContain(remedy)
    expect(message).toContain(output.split('\n').at(-1))
  })
})

test.each([
  ['v24.21.0', true],
  ['v22.12.0', true],
  ['v22.11.0', false],
  ['v20.20.2', false],
  ['', false],
])('Node %j is new enough: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected)
})

test('npm’s help for its command is not shown: it would push the reason off the screen', () => {
  const output = 'npm error Missing: zod@4.6.7 from lock file\nnpm error\nnpm error Clean install a project\nnpm error Options:\nnpm error --install-links'
  expect(explainInstallFailure(output).message).toContain('Missing: zod@4.6.7')
  expect(explainInstallFailure(output).message).not.toContain('--install-links')
})

import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { completeLockfile } from '../../scripts/lockfile/complete.mjs'
import { dropDownloadAddresses } from '../../scripts/lockfile/download-addresses.mjs'

const lockfile = (packages: Record<string, object>) => ({ packages })

test('a package for another platform that npm left out is added with its version and platform', () => {
  const lock = lockfile({ '': {}, 'node_modules/tool': { optionalDependencies: { '@tool/linux-x64-musl': '1.2.3', '@tool/darwin-arm64': '^1.2.0' } } })
  expect(completeLockfile(lock)).toEqual(['@tool/linux-x64-musl@1.2.3', '@tool/darwin-arm64@^1.2.0'])
  expect(lock.packages['node_modules/@tool/linux-x64-musl']).toEqual({ version: '1.2.3', cpu: ['x64'], libc: ['musl'], os: ['linux'], optional: true })
  expect(lock.packages['node_modules/@tool/darwin-arm64']).toEqual({ version: '1.2.0', cpu: ['arm64'], os: ['darwin'], optional: true })
})

test('a package that stands beside the one that asks, or above it, is not added again', () => {
  const lock = lockfile({
    'node_modules/a': { optionalDependencies: { 'x-linux-x64': '1.0.0' } },
    'node_modules/a/node_modules/x-linux-x64': { version: '1.0.0' },
    'node_modules/b/node_modules/c': { optionalDependencies: { 'y-linux-x64': '1.0.0', 'z-linux-x64': '1.0.0' } },
    'node_modules/b/node_modules/y-linux-x64': { version: '1.0.0' },
    'node_modules/z-linux-x64': { version: '1.0.0' },
  })
  expect(completeLockfile(lock)).toEqual([])
})

test('a package that stands above in another version is added beside the one that asks', () => {
  const lock = lockfile({
    'node_modules/a': { optionalDependencies: { 'x-linux-x64': '2.0.0' } },
    'node_modules/x-linux-x64': { version: '1.0.0' },
  })
  expect(completeLockfile(lock)).toEqual(['x-linux-x64@2.0.0'])
  expect(lock.packages['node_modules/a/node_modules/x-linux-x64']).toMatchObject({ version: '2.0.0', os: ['linux'] })
})

test('a missing package whose name tells no platform is a mistake, not guessed at', () => {
  expect(() => completeLockfile(lockfile({ 'node_modules/a': { optionalDependencies: { bufferutil: '1.0.0' } } }))).toThrow('bufferutil')
})

test('download addresses are dropped, checksums and links stay', () => {
  const lock = lockfile({
    'node_modules/a': { resolved: 'https://registry.example/a.tgz', integrity: 'sha512-x' },
    'node_modules/b': { resolved: 'parts/b', link: true },
  })
  expect(dropDownloadAddresses(lock)).toEqual(['node_modules/a'])
  expect(lock.packages).toEqual({ 'node_modules/a': { integrity: 'sha512-x' }, 'node_modules/b': { resolved: 'parts/b', link: true } })
})

test('the project itself has a whole lockfile without addresses', async () => {
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as { packages: Record<string, object> }
  expect(completeLockfile(lock)).toEqual([])
  expect(dropDownloadAddresses(lock)).toEqual([])
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { WaymarkDocument } from '../../../content/document/node.ts'
import { loadPictures } from './pictures.ts'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

const drawing = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="20" height="20" fill="${colour}"/></svg>`

it('prepares a picture once, and again when its file has changed', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'pictures-'))
  folders.push(folder)
  const block = { kind: 'picture', picture: { file: 'house.svg', alt: 'A house', width: 20, height: 20 } }
  const document = { address: '/guides/example/', lead: [block], parts: [], tail: [] } as unknown as WaymarkDocument
  const prepared = async (): Promise<Buffer | undefined> => (await loadPictures(document, folder)).get('house.svg')
  await writeFile(path.join(folder, 'house.svg'), drawing('red'))
  const red = await prepared()
  expect(await prepared()).toBe(red)
  await writeFile(path.join(folder, 'house.svg'), drawing('green'))
  expect((await prepared())?.equals(red as Buffer)).toBe(false)
})

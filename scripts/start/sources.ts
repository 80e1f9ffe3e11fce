import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { root } from '../launch/root.mjs'

/** Made from the code, or no code. */
const notCode = new Set(['.next', 'next-env.d.ts', 'starter', 'README.md'])

/** What the CMS is made from, for a digest of its code. The starter content is left out: it is loaded once and then edited in the CMS. */
export async function cmsSources(): Promise<string[]> {
  return [...(await codeIn('cms')), ...(await codeIn('content')), ...(await codeIn('site/design')), 'package-lock.json']
}

async function codeIn(folder: string): Promise<string[]> {
  const names = await readdir(path.join(root, folder))
  return names.filter((name) => !notCode.has(name)).map((name) => `${folder}/${name}`)
}

import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import { createBuildContext } from '../../../../content/document/build-context.ts'
import { movedPages } from '../../../../content/document/moved.ts'
import { sortByWords } from '../../../../content/document/order.ts'
import { listAddress, versionAddress, workerAddress, type KeptFile, type KeptList, type KeptVersion } from '../../../offline/list.ts'
import type { Work } from '../../build-work.ts'
import { toManifest, type MadeFiles } from '../../files/make-files.ts'
import { projectRoot } from '../../root.ts'
import { sensitiveAddresses } from '../page-privacy.ts'
import { councilsOfDocuments } from './councils-of-documents.ts'
import { filesToKeep } from './files-to-keep.ts'

/** Those of a finished site's files that a device may keep. @param files as site addresses */
export function filesForDevices(
  { publication, documents, options }: Work,
  { files: made }: MadeFiles,
  folder: string,
  files: readonly string[],
): Promise<KeptFile[]> {
  return filesToKeep({
    folder,
    files,
    manifest: toManifest(made),
    keys: new Map(made.map(({ address, key }) => [address, key])),
    moved: new Set(movedPages(publication.records).map(({ from }) => from)),
    sensitive: sensitiveAddresses(documents),
    places: councilsOfDocuments(createBuildContext(publication, options.madeOn)),
  })
}

/**
 * Writes what keeping the site on a device needs: the list of its files, which version it is, and the worker. The worker
 * stands at the root, because it may answer only for what is below its own address.
 * @returns site addresses of what was written
 */
export async function writeOffline({ publication, digest, options }: Work, folder: string, files: readonly KeptFile[]): Promise<string[]> {
  const councils = createBuildContext(publication, options.madeOn)
    .all('places')
    .filter(({ kind }) => kind === 'council')
  const version: KeptVersion = { digest, day: options.madeOn }
  const list: KeptList = {
    ...version,
    places: sortByWords(councils, ({ name }) => name).map(({ slug, name }) => ({ slug, name })),
    files: sortByAddress(files),
  }
  const texts = { [listAddress]: JSON.stringify(list), [versionAddress]: JSON.stringify(version), [workerAddress]: await bundleWorker() }
  await mkdir(path.join(folder, path.dirname(listAddress)), { recursive: true })
  await Promise.all(Object.entries(texts).map(([address, text]) => writeFile(path.join(folder, address), text)))
  return Object.keys(texts)
}

const sortByAddress = (files: readonly KeptFile[]): KeptFile[] => files.toSorted((one, other) => (one.address < other.address ? -1 : 1))

/** One script without imports: not every browser lets a worker of this kind have any. */
async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(projectRoot, 'site/offline/worker.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import path from 'node:path'
import { workerData } from 'piscina'
import { typstFonts } from './typst/fonts.ts'
import { template, templateFile } from './typst/template.ts'

/** How long Typst keeps what it worked out, in documents: what its authors advise for programs that make one after the other. */
const keptFor = 10

const { workspace } = workerData as { workspace: string }
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: await typstFonts() }] })
compiler.addSource(path.join(workspace, templateFile), template)

/** Runs in a worker thread: makes a PDF/UA-1 file of Typst source. */
export default function compile(source: string): Uint8Array {
  const result = compiler.compile({ mainFileContent: source })
  if (!result.result) {
    const error = result.takeError()
    throw new Error(`Typst: ${JSON.stringify(error?.shortDiagnostics)}`)
  }
  const bytes = compiler.pdf(result.result, { pdfStandard: 'ua-1' })
  compiler.evictCache(keptFor)
  return bytes
}

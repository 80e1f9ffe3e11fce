import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { writeContent } from '../../../content/files/write-content.ts'
import { say, today, type BenchWork } from '../bench-work.ts'
import { makeCorpus } from '../corpus/corpus.ts'
import type { Figure } from '../figure.ts'
import { runChild } from '../machine/child.ts'
import type { SnapshotAnswer } from '../snapshot-child.ts'

/** From a CMS to a publication: read as the public, judged together, written and proved. */
export async function measureSnapshot({ options, folder }: BenchWork): Promise<Figure[]> {
  const size = { guides: Math.ceil(options.guides / options.snapshotOneIn), services: Math.ceil(options.services / options.snapshotOneIn) }
  const content = path.join(folder, 'content')
  await writeFiles(content, size)
  const data = path.join(folder, 'cms')
  await mkdir(data, { recursive: true })
  const environment = { DATA_DIR: data, DATABASE_URL: '', PAYLOAD_SECRET: randomBytes(32).toString('hex'), NODE_ENV: 'production' }
  say(`Filling a CMS with ${size.guides} guides and ${size.services} services`)
  const importing = await runChild('import-child.ts', { folder: content, today }, { environment, onProgress: everyThousandth() })
  say('Taking a publication out of it')
  const { answer, peak } = await runChild<SnapshotAnswer>('snapshot-child.ts', { today }, { environment })
  const share = options.snapshotOneIn === 1 ? 'all records' : `one in ${options.snapshotOneIn} of the guides and services: ${answer.records} records`
  return [
    { name: 'Snapshot: from the CMS to a publication', value: answer.seconds, unit: 's', note: `${share}, opening the CMS included` },
    { name: '  memory at its peak', value: peak === undefined ? undefined : peak / 1024 ** 2, unit: 'MB' },
    { name: '  memory of filling the CMS', value: importing.peak === undefined ? undefined : importing.peak / 1024 ** 2, unit: 'MB' },
  ]
}

async function writeFiles(content: string, size: { guides: number; services: number }): Promise<void> {
  const { records, settings, mediaFile } = await makeCorpus(size)
  await writeContent(content, records, settings, { mediaFile })
}

/** Tells how far filling is, every so many records. */
function everyThousandth(step = 250): (progress: { done: number; of: number }) => void {
  return ({ done, of }) => {
    if (done % step === 0) say(`${done} of ${of} records`)
  }
}

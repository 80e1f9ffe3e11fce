import { say, today, type BenchWork } from '../bench-work.ts'
import type { Figure } from '../figure.ts'
import { runChild } from '../machine/child.ts'
import type { MemoryAnswer, MemoryTask } from '../memory-child.ts'

const megabyte = 1024 ** 2

/**
 * What one process holds after many PDFs: a leak of any size shows. It is given guides alone, since a worker of a build
 * never sees the publication, and no more of them than it draws.
 */
export async function measureMemory({ options, documents, publication }: BenchWork): Promise<Figure[]> {
  const { mediaFolder } = await publication()
  const guides = (await documents()).filter(({ kind }) => kind === 'guide').slice(0, options.pdfs)
  const task: MemoryTask = { documents: guides, context: { mediaFolder, madeOn: today }, pdfs: options.pdfs }
  const onProgress = ({ done, resident }: { done: number; resident: number }): void =>
    say(`${done} of ${options.pdfs} PDFs: ${Math.round(resident / megabyte)} MB`)
  const { answer, peak } = await runChild<MemoryAnswer>('memory-child.ts', task, { onProgress, environment: { NODE_ENV: 'production' } })
  return [
    { name: `Memory after ${options.pdfs} PDFs in one process`, value: answer.resident / megabyte, unit: 'MB', target: { at: 'most', value: 600 } },
    { name: '  at its peak', value: peak === undefined ? undefined : peak / megabyte, unit: 'MB' },
  ]
}

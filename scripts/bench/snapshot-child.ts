import { publishFromCms } from '../../cms/publish/publish.ts'
import { answerParent } from './machine/child-side.ts'

export interface SnapshotAnswer {
  seconds: number
  records: number
}

/** Takes a publication out of a CMS. The data folder comes through the environment. */
await answerParent(async ({ today }: { today: string }): Promise<SnapshotAnswer> => {
  const began = performance.now()
  const { counts } = await publishFromCms(today)
  return { seconds: (performance.now() - began) / 1000, records: Object.values(counts).reduce((sum, count) => sum + count, 0) }
})

import { buildSite } from '../../site/build/build-site.ts'
import type { SiteBuild } from '../../site/build/build-work.ts'
import { answerParent } from './machine/child-side.ts'

export interface BuildTask {
  publicationFolder: string
  dataFolder: string
  madeOn: string
  hasFiles: boolean
}

export interface BuildAnswer {
  build: SiteBuild
  seconds: number
  /** Seconds of each step by its name. Some run side by side. */
  steps: Record<string, number>
}

/** Builds a site in a process of its own, so that its memory can be watched. */
await answerParent(async ({ hasFiles, ...options }: BuildTask, tell): Promise<BuildAnswer> => {
  const steps: Record<string, number> = {}
  const began = performance.now()
  const build = await buildSite({
    ...options,
    ...(hasFiles ? {} : { formatsModule: new URL('./no-formats.ts', import.meta.url).href }),
    onProgress: (progress) => {
      if (progress.isFinished) steps[progress.step] = progress.seconds
      tell(progress)
    },
  })
  return { build, seconds: (performance.now() - began) / 1000, steps }
})

import { tellStarter } from '../cms/publish/message.ts'
import { prepareIndexes } from '../cms/open-referral/index/prepare-indexes.ts'
import { publishFromCms } from '../cms/publish/publish.ts'
import { noteRefusal, writePublishedState } from '../cms/publish/published-state.ts'
import { dataFolder } from '../content/data-folder.ts'
import { formatProblem, ProblemsError } from '../content/schema/problem.ts'
import { ukDay } from '../content/uk-day.ts'
import { buildSite } from '../site/build/build-site.ts'
import { endWith } from './process/end-with.ts'
import { tellProgress } from './publication/tell-progress.ts'

/** `npm run publish`: makes a publication of what is published in the CMS, builds its site and puts it live. The CMS runs it too. */
await endWith(async () => {
  try {
    await publish()
  } catch (error) {
    const problems = error instanceof ProblemsError ? [...error.problems] : []
    await noteRefusal()
    tellStarter({ kind: 'refused', words: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error), problems })
    throw error
  }
  return 0
})

async function publish(): Promise<void> {
  const today = ukDay()
  console.log('        Reading and checking what is published')
  const { digest, folder, counts, fingerprint, leftOut } = await publishFromCms(today)
  tellStarter({ kind: 'written', digest, counts, leftOut })
  for (const problem of leftOut) console.log(`        Left out: ${formatProblem(problem)}`)
  const site = await buildSite({ publicationFolder: folder, dataFolder: dataFolder(), madeOn: today, onProgress: tellProgress(console.log) })
  await prepareIndexes(folder)
  await writePublishedState({ fingerprint, outcome: 'live' })
  const words = `Site ${site.digest} is live: ${site.pages} pages, ${site.files.rendered} files made, ${site.files.reused} that had not changed.`
  tellStarter({ kind: 'live', words })
  console.log(`        ${words}`)
}

import { dataFolder } from '../content/data-folder.ts'
import { listSites } from '../site/build/live/site-record.ts'
import { rollBack } from '../site/build/live/roll-back.ts'
import { RemedyError } from './launch/remedy.mjs'
import { endWith } from './process/end-with.ts'
import { siteLine } from './publication/site-line.ts'

/** `npm run publication -- list`, `npm run publication -- rollback [digest]`. */
await endWith(async () => {
  const data = dataFolder()
  const [command = 'list', digest] = process.argv.slice(2)
  if (command === 'list') {
    const sites = await listSites(data)
    console.log(sites.length === 0 ? 'Nothing has been published yet. Run: npm run publish' : sites.map(siteLine).join('\n'))
    return 0
  }
  if (command !== 'rollback')
    throw new RemedyError(`There is no command "${command}".`, 'Run: npm run publication -- list, or: npm run publication -- rollback')
  const site = await rollBack(data, digest)
  console.log(
    `Visitors now see the site of ${siteLine({ ...site, isLive: true })}\nThe CMS was not changed: the next publishing goes forward from what it holds.`,
  )
  return 0
})

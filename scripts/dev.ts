import { dataFolder } from '../content/data-folder.ts'
import { startDevServers } from './dev/dev-servers.ts'
import { publicationForDev } from './dev/publication-for-dev.ts'
import { endWith } from './process/end-with.ts'
import { signalOfStop, supervise, whenAborted } from './process/supervise.ts'
import { checkComputer } from './start/check-computer.ts'
import { localAddress, readServerSettings } from './start/settings.ts'

/** `npm run dev`: site and CMS for developers; what is changed in the code shows at once. */
await endWith(async () => {
  const settings = readServerSettings()
  const data = dataFolder()
  process.env['DATA_DIR'] = data
  const signal = signalOfStop()
  await checkComputer(settings, data)
  const publication = await publicationForDev(data)
  const servers = startDevServers(settings, publication, signal)
  console.log(
    `The site   ${localAddress(settings.host, settings.sitePort)}, showing ${publication} (without the files beside pages: npm run publish makes those)`,
  )
  console.log(`The CMS    ${localAddress(settings.host, settings.cmsPort)}/admin, whose first page takes about a minute`)
  console.log('Press Ctrl-C to stop.\n')
  return supervise(servers, whenAborted(signal))
})

import { dataFolder } from '../content/data-folder.ts'
import { endWith } from './process/end-with.ts'
import { runSteps, type Step } from './process/steps.ts'
import { type Server, signalOfStop, supervise, whenAborted } from './process/supervise.ts'
import { checkComputer } from './start/check-computer.ts'
import { closingWords } from './start/closing-words.ts'
import { buildCmsOnce } from './start/cms-build.ts'
import { hasFirstEditor } from './start/first-editor.ts'
import { prepareDatabase, publishOnce } from './start/prepare-content.ts'
import { startServers } from './start/servers.ts'
import { localAddress, readServerSettings } from './start/settings.ts'

/** `npm start`: everything from an empty folder to a running site and CMS, in plain words. Again, it only does what has changed. */
await endWith(async () => {
  const settings = readServerSettings()
  const data = dataFolder()
  // Every process that is started from here works in the same folder, wherever it stands.
  process.env['DATA_DIR'] = data
  const signal = signalOfStop()
  const servers: Server[] = []
  const steps: Step[] = [
    { title: 'Checking this computer', run: () => checkComputer(settings, data) },
    { title: 'Preparing the database and its content', run: () => prepareDatabase(data, signal) },
    { title: 'Publishing: checking every page, making its formats, building the site and its search', run: () => publishOnce(data, signal) },
    { title: 'Building the CMS', run: () => buildCmsOnce(signal) },
    { title: 'Starting the site and the CMS', run: () => startServers(settings, data, servers, signal) },
  ]

  try {
    await runSteps(steps, { signal })
    console.log(closingWords(settings, await hasFirstEditor(localAddress(settings.host, settings.cmsPort))))
  } catch (error) {
    await Promise.all(servers.map((server) => server.stop()))
    throw error
  }
  return supervise(servers, whenAborted(signal))
})

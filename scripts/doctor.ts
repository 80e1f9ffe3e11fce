import { dataFolder } from '../content/data-folder.ts'
import { lookAtBraille, lookAtChromium, lookAtDataFolder, lookAtDisk, lookAtNode, lookAtPackages, lookAtSecret } from './doctor/computer.ts'
import { lookAtDatabase } from './doctor/database.ts'
import { type Finding, formatFinding, isProblem } from './doctor/finding.ts'
import { lookAtLiveSite } from './doctor/live-site.ts'
import { lookAtServers } from './doctor/servers.ts'
import { endWith } from './process/end-with.ts'
import { readServerSettings } from './start/settings.ts'

/** `npm run doctor`: looks at everything that Waymark needs, and says how to put right what is wrong. Changes nothing. */
await endWith(async () => {
  const data = dataFolder()
  const findings: Finding[] = [
    lookAtNode(),
    lookAtPackages(),
    await lookAtDisk(data),
    await lookAtDataFolder(data),
    await lookAtSecret(data),
    ...(await lookAtServers(readServerSettings())),
    await lookAtDatabase(data, process.env['DATABASE_URL']),
    await lookAtLiveSite(data),
    lookAtChromium(),
    lookAtBraille(),
  ]
  for (const finding of findings) console.log(formatFinding(finding))
  const problems = findings.filter(isProblem).length
  console.log(problems === 0 ? '\nEverything that Waymark needs is there.' : `\n${problems} ${problems === 1 ? 'thing needs' : 'things need'} putting right.`)
  return problems === 0 ? 0 : 1
})

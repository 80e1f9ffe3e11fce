import path from 'node:path'
import { root } from '../launch/root.mjs'
import { type RunningProgram, startProgram } from '../process/program.ts'
import { nextProgram } from '../start/next-program.ts'
import { type ServerSettings } from '../start/settings.ts'

const astroProgram = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs')

/** Starts Astro's and Next's own servers for development. Each line says whose it is. */
export function startDevServers({ host, sitePort, cmsPort }: ServerSettings, publication: string, signal: AbortSignal): RunningProgram[] {
  const say = (name: string) => (line: string) => console.log(`${name} | ${line}`)
  const site = startProgram({
    name: 'The site',
    program: process.execPath,
    words: ['--import', 'tsx', astroProgram, 'dev', '--port', String(sitePort), '--host', host],
    environment: { WAYMARK_PUBLICATION: publication },
    onLine: say('site'),
    signal,
  })
  const cms = startProgram({
    name: 'The CMS',
    program: process.execPath,
    words: [nextProgram, 'dev', 'cms', '--port', String(cmsPort), '--hostname', host],
    environment: { CMS_PORT: String(cmsPort) },
    onLine: say('cms '),
    signal,
  })
  return [site, cms]
}

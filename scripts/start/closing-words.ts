import { localAddress, type ServerSettings } from './settings.ts'

/** The last lines of `npm start`: where everything is, and what to do first. */
export function closingWords({ host, sitePort, cmsPort }: ServerSettings, hasEditor: boolean): string {
  const cms = `${localAddress(host, cmsPort)}/admin`
  const lines = ['', 'Waymark is running.', '', `  The site   ${localAddress(host, sitePort)}`, `  The CMS    ${cms}`, '']
  if (!hasEditor) lines.push('Nobody can sign in to the CMS yet.', `Create the first editor in your browser: open ${cms} and choose a name and a password.`, '')
  return [...lines, 'Press Ctrl-C to stop.'].join('\n')
}

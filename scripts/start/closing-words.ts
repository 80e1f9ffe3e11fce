import { isThisComputer, localAddress, type ServerSettings } from './settings.ts'

/** The last lines of `npm start`: where everything is, and what to do first. */
export function closingWords({ host, sitePort, cmsPort, cmsUrl }: ServerSettings, hasEditor: boolean): string {
  const cms = `${cmsUrl ?? localAddress(host, cmsPort)}/admin`
  return [
    '',
    'Waymark is running.',
    '',
    `  The site   ${localAddress(host, sitePort)}`,
    `  The CMS    ${cms}`,
    '',
    ...(hasEditor ? [] : ['Nobody can sign in to the CMS yet.', `Create the first editor in your browser: open ${cms} and choose a name and a password.`, '']),
    ...(isThisComputer(host) || cmsUrl ? [] : ['Editors on other computers can only sign in when CMS_URL names the address that they use for the CMS.', '']),
    'Press Ctrl-C to stop.',
  ].join('\n')
}

import { RemedyError } from './remedy.mjs'

const explanations = [
  {
    sign: /ENOSPC|no space left/i,
    problem: 'The disk is full: the packages could not be written.',
    remedy: 'Free about 2.5 GB, then run the same command again.',
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network|socket hang up/i,
    problem: 'The packages could not be fetched: no connection to the package registry.',
    remedy: 'Check that this computer is online, and behind a proxy that npm knows it (npm config set https-proxy …). Then run the same command again.',
  },
  {
    sign: /in sync|from lock file/,
    problem: 'The lockfile does not agree with package.json.',
    remedy: 'Run: npm install && npm run lock',
  },
  {
    sign: /EACCES|EPERM/,
    problem: 'The packages could not be written: this account may not write to node_modules.',
    remedy: 'Make the folder yours (chown) and remove node_modules if another account made it, then run the same command again.',
  },
  {
    sign: /ENOENT.*npm|spawn npm/i,
    problem: 'The program npm was not found.',
    remedy: 'Install Node together with npm from https://nodejs.org/, then run the same command again.',
  },
]

/**
 * Turns what npm printed into a sentence and a remedy; npm's own last lines are kept for whoever helps.
 * @param {string} output everything that npm printed
 * @returns {RemedyError}
 */
export function explainInstallFailure(output) {
  // npm ends some failures with the help of its command, which helps nobody here.
  const lines = output
    .split(/npm error (?:Clean install|aliases:)/)[0]
    .trim()
    .split('\n')
  const lastLines = lines.slice(-12).join('\n')
  const known = explanations.find(({ sign }) => sign.test(output))
  if (known) return new RemedyError(known.problem, `${known.remedy}\n\nWhat npm said:\n${lastLines}`)
  return new RemedyError('The packages could not be installed.', `Read what npm said, then run the same command again:\n\n${lastLines}`)
}

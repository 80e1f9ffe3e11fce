// The door of every command: `node scripts/launch.mjs scripts/start.ts …`. Plain JavaScript that any Node from 14.18 can read,
// so that an old one gets a sentence instead of a syntax error. What needs more lives in launch/.
import process from 'node:process'

const major = Number(process.versions.node.split('.')[0])

if (major < 20) {
  console.error(
    `\nWaymark needs Node 20 or newer to begin (it brings the newer one that it runs on). This computer has Node ${process.versions.node}.\n` +
      'Install the current version from https://nodejs.org/ or with your package manager, then run the same command again.\n',
  )
  process.exitCode = 1
} else {
  import('./launch/run.mjs').then(({ run }) => run(process.argv.slice(2)))
}

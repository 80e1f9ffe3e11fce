// `npm run lock`, after every change of dependencies; `--check` only looks. Plain JavaScript: it runs before anything is installed.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { completeLockfile } from './lockfile/complete.mjs'
import { dropDownloadAddresses } from './lockfile/download-addresses.mjs'
import { root } from './launch/root.mjs'

const file = path.join(root, 'package-lock.json')
const lockfile = JSON.parse(readFileSync(file, 'utf8'))
const added = completeLockfile(lockfile)
const dropped = dropDownloadAddresses(lockfile)

if (process.argv.includes('--check')) {
  for (const name of added) console.error(`package-lock.json: ${name} is missing, so "npm ci" fails on other computers. Run: npm run lock`)
  for (const place of dropped) console.error(`package-lock.json: ${place} holds a download address. Run: npm run lock`)
  if (added.length + dropped.length > 0) process.exitCode = 1
} else {
  if (added.length + dropped.length > 0) writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`)
  console.log(`Lockfile complete: ${added.length} packages of other platforms added, ${dropped.length} download addresses removed.`)
}

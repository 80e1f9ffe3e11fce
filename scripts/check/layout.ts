import { execFileSync } from 'node:child_process'
import { findMisplaced } from './misplaced.ts'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean)
const complaints = findMisplaced(files)
for (const complaint of complaints) console.error(complaint)
if (complaints.length > 0) process.exitCode = 1

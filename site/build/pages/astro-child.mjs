import path from 'node:path'
import process from 'node:process'
import { build } from 'astro'

// Runs in a process of its own: Astro keeps what it loaded for as long as the process lives, and takes its inputs from
// the environment. When the build that started it is killed, nothing may go on writing into its folder.
// Plain JavaScript, because Astro reads the site's TypeScript itself: a loader for it would read all of Astro as well.
const stop = () => process.exit(1)
process.on('disconnect', stop)

const [outDir] = process.argv.slice(2)
if (!outDir) throw new Error('Name the folder for the pages')
await build({ root: path.resolve(import.meta.dirname, '../../..'), outDir, logLevel: 'info' })
process.off('disconnect', stop)
process.disconnect()

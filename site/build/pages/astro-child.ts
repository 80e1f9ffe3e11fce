import { build } from 'astro'
import { projectRoot } from '../root.ts'

// Runs in a process of its own: Astro keeps what it loaded for as long as the process lives, and takes its inputs from
// the environment. When the build that started it is killed, nothing may go on writing into its folder.
const stop = (): never => process.exit(1)
process.on('disconnect', stop)

const [outDir] = process.argv.slice(2)
if (!outDir) throw new Error('Name the folder for the pages')
await build({ root: projectRoot, outDir, logLevel: 'info' })
process.off('disconnect', stop)
process.disconnect()

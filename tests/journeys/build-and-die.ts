import { writeSync } from 'node:fs'
import { buildSite } from '../../site/build/build-site.ts'

// A build of its own process, so that a test can kill it: says each step as it begins.
const [publicationFolder = '', dataFolder = '', madeOn = '', formatsModule = ''] = process.argv.slice(2)
await buildSite({ publicationFolder, dataFolder, madeOn, formatsModule, onProgress: ({ step, isFinished }) => writeSync(1, isFinished ? '' : `${step}\n`) })

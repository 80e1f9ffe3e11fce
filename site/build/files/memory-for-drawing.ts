import { setFlagsFromString } from 'node:v8'
import type { ResourceLimits } from 'node:worker_threads'

/**
 * Readies this process for drawing many files, and tells how much memory each of its threads is given: for objects that do not live long twice
 * V8's usual. A drawn file is let go as a whole, and whatever is not yet let go is copied each time that this is full.
 *
 * V8 also learns which objects live long and puts their like among the old ones at once. It learns wrongly here, since a file's objects live until
 * the file is done: half of every file landed among the old ones and held the other half there, until all of memory was looked through. So it is
 * told not to learn. The flag is one for all threads of a process.
 */
export function memoryForDrawing(): ResourceLimits {
  setFlagsFromString('--no-allocation-site-pretenuring')
  return { maxYoungGenerationSizeMb: 96 }
}

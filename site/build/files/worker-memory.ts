/**
 * Memory of a thread that draws files: twice V8's usual for objects that do not live long. A drawn file is let go as a whole,
 * and whatever is not yet let go is copied each time that this is full.
 */
export const WORKER_MEMORY = { maxYoungGenerationSizeMb: 96 }

import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

// Runs before a test file is loaded. The CMS decides where its uploads go as soon as it is imported: without this they
// would go into the data folder of whoever runs the tests.
const folder = mkdtempSync(path.join(tmpdir(), 'waymark-test-data-'))
process.env['DATA_DIR'] = folder
afterAll(() => rm(folder, { recursive: true, force: true }))

import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

/** Writes what is derived from the content model: payload-types.ts and the admin's import map. Both are committed. */
process.env['PAYLOAD_MIGRATING'] = 'true'
process.env['PAYLOAD_SECRET'] ??= 'not used: nothing is signed here'
const { default: config } = await import('../payload.config.ts')
const settings = await config
await generateTypes(settings)
await generateImportMap(settings, { log: true, force: true })
process.exit(0)

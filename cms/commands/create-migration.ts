import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { getPayload } from 'payload'

/**
 * Writes the migration from the last one to the content model as it is now, for the database that DATABASE_URL names (any
 * postgres:// address, none is contacted) or SQLite. Run it for both; the first argument names the migration.
 */
process.env['PAYLOAD_MIGRATING'] = 'true'
process.env['PAYLOAD_SECRET'] ??= 'not used: nothing is signed here'
const name = process.argv[2] ?? 'change'
const { default: config } = await import('../payload.config.ts')
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
const folder = payload.db.migrationDir

// With nothing to change, Payload ends the process itself.
await payload.db.createMigration({ migrationName: name, payload, skipEmpty: true })
mend()
process.exit(0)

/** Payload's template imports types as values and files without their extension: neither runs here. */
function mend(): void {
  const names = readdirSync(folder)
    .filter((file) => /^\d.*\.ts$/.test(file))
    .map((file) => path.basename(file, '.ts'))
    .sort()
  for (const migration of names) {
    const file = path.join(folder, `${migration}.ts`)
    const words = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      words
        .replace(/import \{ MigrateUpArgs, MigrateDownArgs, sql \}/, 'import { type MigrateDownArgs, type MigrateUpArgs, sql }')
        .replaceAll(/\{ db, payload, req \}/g, '{ db }'),
    )
  }
  const imports = names.map((migration) => `import * as m${migration.replace(/\W/g, '_')} from './${migration}.ts'`)
  const entries = names.map(
    (migration) => `  { up: m${migration}.up as Migration['up'], down: m${migration}.down as Migration['down'], name: '${migration}' },`,
  )
  writeFileSync(
    path.join(folder, 'index.ts'),
    [
      "import type { Migration } from 'payload'",
      ...imports,
      '',
      '/** In the order they run. */',
      'export const migrations: Migration[] = [',
      ...entries,
      ']',
      '',
    ].join('\n'),
  )
}

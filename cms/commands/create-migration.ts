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
const landed = new Set(migrationNames())

// With nothing to change, Payload ends the process itself.
await payload.db.createMigration({ migrationName: name, payload, skipEmpty: true })
mend()
process.exit(0)

function migrationNames(): string[] {
  return readdirSync(folder)
    .filter((file) => /^\d.*\.ts$/.test(file))
    .map((file) => path.basename(file, '.ts'))
    .sort()
}

/** Payload's template imports types as values and files without their extension: neither runs here. */
function mend(): void {
  const names = migrationNames()
  for (const migration of names) {
    const file = path.join(folder, `${migration}.ts`)
    const words = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      (landed.has(migration) ? words : sayWhatDeletingDoes(words, path.join(folder, `${migration}.json`)))
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

/** For SQLite, Drizzle leaves out of a column it adds what becomes of it when what it names is deleted: the snapshot has it. */
function sayWhatDeletingDoes(words: string, snapshot: string): string {
  const { tables } = JSON.parse(readFileSync(snapshot, 'utf8')) as { tables: Record<string, Snapshot> }
  return words.replaceAll(/ALTER TABLE \\`(\w+)\\` ADD \\`(\w+)\\` [^;]*REFERENCES \w+\(\w+\)(?=;)/g, (added: string, table: string, column: string) => {
    const key = Object.values(tables[table]?.foreignKeys ?? {}).find(({ columnsFrom }) => columnsFrom.includes(column))
    return `${added} ON UPDATE ${key?.onUpdate ?? 'no action'} ON DELETE ${key?.onDelete ?? 'no action'}`
  })
}

interface Snapshot {
  foreignKeys: Record<string, { columnsFrom: string[]; onUpdate: string; onDelete: string }>
}

import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`pages\` ADD \`menu\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_menu\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`menu\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_menu\`;`)
}

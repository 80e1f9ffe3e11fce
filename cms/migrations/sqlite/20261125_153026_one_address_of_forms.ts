import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  // The address of the forms was said twice: what was only said of the form for corrections is kept.
  await db.run(
    sql`UPDATE site_settings SET forms_address = substr(suggest_address, 1, length(suggest_address) - length('/suggest/services')) WHERE coalesce(forms_address, '') = '' AND suggest_address LIKE '%/suggest/services';`,
  )
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`suggest_address\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`suggest_address\` text;`)
}

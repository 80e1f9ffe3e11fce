import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  // The address of the forms was said twice: what was only said of the form for corrections is kept.
  await db.execute(
    sql`UPDATE site_settings SET forms_address = substr(suggest_address, 1, length(suggest_address) - length('/suggest/services')) WHERE coalesce(forms_address, '') = '' AND suggest_address LIKE '%/suggest/services';`,
  )
  await db.execute(sql`
   ALTER TABLE "site_settings" DROP COLUMN "suggest_address";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site_settings" ADD COLUMN "suggest_address" varchar;`)
}

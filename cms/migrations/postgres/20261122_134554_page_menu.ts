import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_pages_menu" AS ENUM('home', 'footer');
  CREATE TYPE "public"."enum__pages_v_version_menu" AS ENUM('home', 'footer');
  ALTER TABLE "pages" ADD COLUMN "menu" "enum_pages_menu";
  ALTER TABLE "_pages_v" ADD COLUMN "version_menu" "enum__pages_v_version_menu";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "pages" DROP COLUMN "menu";
  ALTER TABLE "_pages_v" DROP COLUMN "version_menu";
  DROP TYPE "public"."enum_pages_menu";
  DROP TYPE "public"."enum__pages_v_version_menu";`)
}

import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "services" ADD COLUMN "kept_instead_id" uuid;
  ALTER TABLE "_services_v" ADD COLUMN "version_kept_instead_id" uuid;
  ALTER TABLE "services" ADD CONSTRAINT "services_kept_instead_id_services_id_fk" FOREIGN KEY ("kept_instead_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_kept_instead_id_services_id_fk" FOREIGN KEY ("version_kept_instead_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "services_kept_instead_idx" ON "services" USING btree ("kept_instead_id");
  CREATE INDEX "_services_v_version_version_kept_instead_idx" ON "_services_v" USING btree ("version_kept_instead_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "services" DROP CONSTRAINT "services_kept_instead_id_services_id_fk";
  
  ALTER TABLE "_services_v" DROP CONSTRAINT "_services_v_version_kept_instead_id_services_id_fk";
  
  DROP INDEX "services_kept_instead_idx";
  DROP INDEX "_services_v_version_version_kept_instead_idx";
  ALTER TABLE "services" DROP COLUMN "kept_instead_id";
  ALTER TABLE "_services_v" DROP COLUMN "version_kept_instead_id";`)
}

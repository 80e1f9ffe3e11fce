import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "organisations" ADD COLUMN "kept_instead_id" uuid;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_kept_instead_id" uuid;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_kept_instead_id_organisations_id_fk" FOREIGN KEY ("kept_instead_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_kept_instead_id_organisations_id_fk" FOREIGN KEY ("version_kept_instead_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "organisations_kept_instead_idx" ON "organisations" USING btree ("kept_instead_id");
  CREATE INDEX "_organisations_v_version_version_kept_instead_idx" ON "_organisations_v" USING btree ("version_kept_instead_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "organisations" DROP CONSTRAINT "organisations_kept_instead_id_organisations_id_fk";
  
  ALTER TABLE "_organisations_v" DROP CONSTRAINT "_organisations_v_version_kept_instead_id_organisations_id_fk";
  
  DROP INDEX "organisations_kept_instead_idx";
  DROP INDEX "_organisations_v_version_version_kept_instead_idx";
  ALTER TABLE "organisations" DROP COLUMN "kept_instead_id";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_kept_instead_id";`)
}

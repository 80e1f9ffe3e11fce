import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "different_entries" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"pair" varchar NOT NULL,
  	"one" varchar NOT NULL,
  	"other" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "different_entries_id" uuid;
  CREATE UNIQUE INDEX "different_entries_pair_idx" ON "different_entries" USING btree ("pair");
  CREATE INDEX "different_entries_one_idx" ON "different_entries" USING btree ("one");
  CREATE INDEX "different_entries_other_idx" ON "different_entries" USING btree ("other");
  CREATE INDEX "different_entries_updated_at_idx" ON "different_entries" USING btree ("updated_at");
  CREATE INDEX "different_entries_created_at_idx" ON "different_entries" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_different_entries_fk" FOREIGN KEY ("different_entries_id") REFERENCES "public"."different_entries"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_different_entries_id_idx" ON "payload_locked_documents_rels" USING btree ("different_entries_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "different_entries" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "different_entries" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_different_entries_fk";
  
  DROP INDEX "payload_locked_documents_rels_different_entries_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "different_entries_id";`)
}

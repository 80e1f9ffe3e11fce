import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_import_journals_step" AS ENUM('ready', 'applying', 'undoing', 'done', 'undone');
  CREATE TABLE "import_journals" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" "enum_import_journals_step" NOT NULL,
  	"source" varchar NOT NULL,
  	"owner" varchar,
  	"changes" jsonb NOT NULL,
  	"problems" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "import_journals_id" uuid;
  CREATE INDEX "import_journals_state_idx" ON "import_journals" USING btree ("state");
  CREATE INDEX "import_journals_owner_idx" ON "import_journals" USING btree ("owner");
  CREATE INDEX "import_journals_updated_at_idx" ON "import_journals" USING btree ("updated_at");
  CREATE INDEX "import_journals_created_at_idx" ON "import_journals" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_import_journals_fk" FOREIGN KEY ("import_journals_id") REFERENCES "public"."import_journals"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_import_journals_id_idx" ON "payload_locked_documents_rels" USING btree ("import_journals_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "import_journals" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "import_journals" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_import_journals_fk";
  
  DROP INDEX "payload_locked_documents_rels_import_journals_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "import_journals_id";
  DROP TYPE "public"."enum_import_journals_step";`)
}

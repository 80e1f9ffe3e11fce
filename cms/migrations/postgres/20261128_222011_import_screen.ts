import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_directory_imports_step" AS ENUM('looking', 'applying', 'done', 'undone');
  CREATE TABLE "column_maps" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"sheets" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "directory_imports" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"file" varchar NOT NULL,
  	"tables" jsonb NOT NULL,
  	"sheets" jsonb,
  	"column_map_id" uuid,
  	"shows_new" boolean,
  	"state" "enum_directory_imports_step" NOT NULL,
  	"counts" jsonb,
  	"problems" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "column_maps_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "directory_imports_id" uuid;
  ALTER TABLE "directory_imports" ADD CONSTRAINT "directory_imports_column_map_id_column_maps_id_fk" FOREIGN KEY ("column_map_id") REFERENCES "public"."column_maps"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "column_maps_name_idx" ON "column_maps" USING btree ("name");
  CREATE INDEX "column_maps_updated_at_idx" ON "column_maps" USING btree ("updated_at");
  CREATE INDEX "column_maps_created_at_idx" ON "column_maps" USING btree ("created_at");
  CREATE INDEX "directory_imports_column_map_idx" ON "directory_imports" USING btree ("column_map_id");
  CREATE INDEX "directory_imports_updated_at_idx" ON "directory_imports" USING btree ("updated_at");
  CREATE INDEX "directory_imports_created_at_idx" ON "directory_imports" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_column_maps_fk" FOREIGN KEY ("column_maps_id") REFERENCES "public"."column_maps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_directory_imports_fk" FOREIGN KEY ("directory_imports_id") REFERENCES "public"."directory_imports"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_column_maps_id_idx" ON "payload_locked_documents_rels" USING btree ("column_maps_id");
  CREATE INDEX "payload_locked_documents_rels_directory_imports_id_idx" ON "payload_locked_documents_rels" USING btree ("directory_imports_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "column_maps" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "directory_imports" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "column_maps" CASCADE;
  DROP TABLE "directory_imports" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_column_maps_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_directory_imports_fk";
  
  DROP INDEX "payload_locked_documents_rels_column_maps_id_idx";
  DROP INDEX "payload_locked_documents_rels_directory_imports_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "column_maps_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "directory_imports_id";
  DROP TYPE "public"."enum_directory_imports_step";`)
}

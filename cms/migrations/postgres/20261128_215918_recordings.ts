import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_guides_recordings_form" AS ENUM('bsl', 'audio', 'video');
  CREATE TYPE "public"."enum_guides_recordings_says" AS ENUM('page', 'other');
  CREATE TYPE "public"."enum__guides_v_version_recordings_form" AS ENUM('bsl', 'audio', 'video');
  CREATE TYPE "public"."enum__guides_v_version_recordings_says" AS ENUM('page', 'other');
  CREATE TYPE "public"."enum_easy_reads_recordings_form" AS ENUM('bsl', 'audio', 'video');
  CREATE TYPE "public"."enum_easy_reads_recordings_says" AS ENUM('page', 'other');
  CREATE TYPE "public"."enum__easy_reads_v_version_recordings_form" AS ENUM('bsl', 'audio', 'video');
  CREATE TYPE "public"."enum__easy_reads_v_version_recordings_says" AS ENUM('page', 'other');
  CREATE TYPE "public"."enum_pages_recordings_form" AS ENUM('bsl', 'audio', 'video');
  CREATE TYPE "public"."enum_pages_recordings_says" AS ENUM('page', 'other');
  CREATE TYPE "public"."enum__pages_v_version_recordings_form" AS ENUM('bsl', 'audio', 'video');
  CREATE TYPE "public"."enum__pages_v_version_recordings_says" AS ENUM('page', 'other');
  CREATE TABLE "guides_recordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"form" "enum_guides_recordings_form",
  	"title" varchar,
  	"file_id" uuid,
  	"url" varchar,
  	"minutes" numeric,
  	"captions_id" uuid,
  	"has_captions" boolean DEFAULT false,
  	"says" "enum_guides_recordings_says",
  	"transcript" varchar,
  	"made_on" timestamp(3) with time zone,
  	"based_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "_guides_v_version_recordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"form" "enum__guides_v_version_recordings_form",
  	"title" varchar,
  	"file_id" uuid,
  	"url" varchar,
  	"minutes" numeric,
  	"captions_id" uuid,
  	"has_captions" boolean DEFAULT false,
  	"says" "enum__guides_v_version_recordings_says",
  	"transcript" varchar,
  	"made_on" timestamp(3) with time zone,
  	"based_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "easy_reads_recordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"form" "enum_easy_reads_recordings_form",
  	"title" varchar,
  	"file_id" uuid,
  	"url" varchar,
  	"minutes" numeric,
  	"captions_id" uuid,
  	"has_captions" boolean DEFAULT false,
  	"says" "enum_easy_reads_recordings_says",
  	"transcript" varchar,
  	"made_on" timestamp(3) with time zone,
  	"based_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "_easy_reads_v_version_recordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"form" "enum__easy_reads_v_version_recordings_form",
  	"title" varchar,
  	"file_id" uuid,
  	"url" varchar,
  	"minutes" numeric,
  	"captions_id" uuid,
  	"has_captions" boolean DEFAULT false,
  	"says" "enum__easy_reads_v_version_recordings_says",
  	"transcript" varchar,
  	"made_on" timestamp(3) with time zone,
  	"based_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "recording_files" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"seconds" numeric,
  	"slug" varchar,
  	"owner_id" uuid,
  	"notes" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "pages_recordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"form" "enum_pages_recordings_form",
  	"title" varchar,
  	"file_id" uuid,
  	"url" varchar,
  	"minutes" numeric,
  	"captions_id" uuid,
  	"has_captions" boolean DEFAULT false,
  	"says" "enum_pages_recordings_says",
  	"transcript" varchar,
  	"made_on" timestamp(3) with time zone,
  	"based_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "_pages_v_version_recordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"form" "enum__pages_v_version_recordings_form",
  	"title" varchar,
  	"file_id" uuid,
  	"url" varchar,
  	"minutes" numeric,
  	"captions_id" uuid,
  	"has_captions" boolean DEFAULT false,
  	"says" "enum__pages_v_version_recordings_says",
  	"transcript" varchar,
  	"made_on" timestamp(3) with time zone,
  	"based_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "recording_files_id" uuid;
  ALTER TABLE "guides_recordings" ADD CONSTRAINT "guides_recordings_file_id_recording_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."recording_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides_recordings" ADD CONSTRAINT "guides_recordings_captions_id_recording_files_id_fk" FOREIGN KEY ("captions_id") REFERENCES "public"."recording_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides_recordings" ADD CONSTRAINT "guides_recordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_version_recordings" ADD CONSTRAINT "_guides_v_version_recordings_file_id_recording_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."recording_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v_version_recordings" ADD CONSTRAINT "_guides_v_version_recordings_captions_id_recording_files_id_fk" FOREIGN KEY ("captions_id") REFERENCES "public"."recording_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v_version_recordings" ADD CONSTRAINT "_guides_v_version_recordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "easy_reads_recordings" ADD CONSTRAINT "easy_reads_recordings_file_id_recording_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."recording_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "easy_reads_recordings" ADD CONSTRAINT "easy_reads_recordings_captions_id_recording_files_id_fk" FOREIGN KEY ("captions_id") REFERENCES "public"."recording_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "easy_reads_recordings" ADD CONSTRAINT "easy_reads_recordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."easy_reads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_easy_reads_v_version_recordings" ADD CONSTRAINT "_easy_reads_v_version_recordings_file_id_recording_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."recording_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_easy_reads_v_version_recordings" ADD CONSTRAINT "_easy_reads_v_version_recordings_captions_id_recording_files_id_fk" FOREIGN KEY ("captions_id") REFERENCES "public"."recording_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_easy_reads_v_version_recordings" ADD CONSTRAINT "_easy_reads_v_version_recordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_easy_reads_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recording_files" ADD CONSTRAINT "recording_files_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_recordings" ADD CONSTRAINT "pages_recordings_file_id_recording_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."recording_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_recordings" ADD CONSTRAINT "pages_recordings_captions_id_recording_files_id_fk" FOREIGN KEY ("captions_id") REFERENCES "public"."recording_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_recordings" ADD CONSTRAINT "pages_recordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_recordings" ADD CONSTRAINT "_pages_v_version_recordings_file_id_recording_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."recording_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_version_recordings" ADD CONSTRAINT "_pages_v_version_recordings_captions_id_recording_files_id_fk" FOREIGN KEY ("captions_id") REFERENCES "public"."recording_files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_version_recordings" ADD CONSTRAINT "_pages_v_version_recordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "guides_recordings_order_idx" ON "guides_recordings" USING btree ("_order");
  CREATE INDEX "guides_recordings_parent_id_idx" ON "guides_recordings" USING btree ("_parent_id");
  CREATE INDEX "guides_recordings_file_idx" ON "guides_recordings" USING btree ("file_id");
  CREATE INDEX "guides_recordings_captions_idx" ON "guides_recordings" USING btree ("captions_id");
  CREATE INDEX "_guides_v_version_recordings_order_idx" ON "_guides_v_version_recordings" USING btree ("_order");
  CREATE INDEX "_guides_v_version_recordings_parent_id_idx" ON "_guides_v_version_recordings" USING btree ("_parent_id");
  CREATE INDEX "_guides_v_version_recordings_file_idx" ON "_guides_v_version_recordings" USING btree ("file_id");
  CREATE INDEX "_guides_v_version_recordings_captions_idx" ON "_guides_v_version_recordings" USING btree ("captions_id");
  CREATE INDEX "easy_reads_recordings_order_idx" ON "easy_reads_recordings" USING btree ("_order");
  CREATE INDEX "easy_reads_recordings_parent_id_idx" ON "easy_reads_recordings" USING btree ("_parent_id");
  CREATE INDEX "easy_reads_recordings_file_idx" ON "easy_reads_recordings" USING btree ("file_id");
  CREATE INDEX "easy_reads_recordings_captions_idx" ON "easy_reads_recordings" USING btree ("captions_id");
  CREATE INDEX "_easy_reads_v_version_recordings_order_idx" ON "_easy_reads_v_version_recordings" USING btree ("_order");
  CREATE INDEX "_easy_reads_v_version_recordings_parent_id_idx" ON "_easy_reads_v_version_recordings" USING btree ("_parent_id");
  CREATE INDEX "_easy_reads_v_version_recordings_file_idx" ON "_easy_reads_v_version_recordings" USING btree ("file_id");
  CREATE INDEX "_easy_reads_v_version_recordings_captions_idx" ON "_easy_reads_v_version_recordings" USING btree ("captions_id");
  CREATE UNIQUE INDEX "recording_files_slug_idx" ON "recording_files" USING btree ("slug");
  CREATE INDEX "recording_files_owner_idx" ON "recording_files" USING btree ("owner_id");
  CREATE INDEX "recording_files_updated_at_idx" ON "recording_files" USING btree ("updated_at");
  CREATE INDEX "recording_files_created_at_idx" ON "recording_files" USING btree ("created_at");
  CREATE INDEX "recording_files_deleted_at_idx" ON "recording_files" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "recording_files_filename_idx" ON "recording_files" USING btree ("filename");
  CREATE INDEX "pages_recordings_order_idx" ON "pages_recordings" USING btree ("_order");
  CREATE INDEX "pages_recordings_parent_id_idx" ON "pages_recordings" USING btree ("_parent_id");
  CREATE INDEX "pages_recordings_file_idx" ON "pages_recordings" USING btree ("file_id");
  CREATE INDEX "pages_recordings_captions_idx" ON "pages_recordings" USING btree ("captions_id");
  CREATE INDEX "_pages_v_version_recordings_order_idx" ON "_pages_v_version_recordings" USING btree ("_order");
  CREATE INDEX "_pages_v_version_recordings_parent_id_idx" ON "_pages_v_version_recordings" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_recordings_file_idx" ON "_pages_v_version_recordings" USING btree ("file_id");
  CREATE INDEX "_pages_v_version_recordings_captions_idx" ON "_pages_v_version_recordings" USING btree ("captions_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_recording_files_fk" FOREIGN KEY ("recording_files_id") REFERENCES "public"."recording_files"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_recording_files_id_idx" ON "payload_locked_documents_rels" USING btree ("recording_files_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "guides_recordings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_v_version_recordings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "easy_reads_recordings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_easy_reads_v_version_recordings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "recording_files" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_recordings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_recordings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "guides_recordings" CASCADE;
  DROP TABLE "_guides_v_version_recordings" CASCADE;
  DROP TABLE "easy_reads_recordings" CASCADE;
  DROP TABLE "_easy_reads_v_version_recordings" CASCADE;
  DROP TABLE "recording_files" CASCADE;
  DROP TABLE "pages_recordings" CASCADE;
  DROP TABLE "_pages_v_version_recordings" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_recording_files_fk";
  
  DROP INDEX "payload_locked_documents_rels_recording_files_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "recording_files_id";
  DROP TYPE "public"."enum_guides_recordings_form";
  DROP TYPE "public"."enum_guides_recordings_says";
  DROP TYPE "public"."enum__guides_v_version_recordings_form";
  DROP TYPE "public"."enum__guides_v_version_recordings_says";
  DROP TYPE "public"."enum_easy_reads_recordings_form";
  DROP TYPE "public"."enum_easy_reads_recordings_says";
  DROP TYPE "public"."enum__easy_reads_v_version_recordings_form";
  DROP TYPE "public"."enum__easy_reads_v_version_recordings_says";
  DROP TYPE "public"."enum_pages_recordings_form";
  DROP TYPE "public"."enum_pages_recordings_says";
  DROP TYPE "public"."enum__pages_v_version_recordings_form";
  DROP TYPE "public"."enum__pages_v_version_recordings_says";`)
}

import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_best_answers_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__best_answers_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "best_answers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"question" varchar,
  	"answer" varchar,
  	"guide_id" uuid,
  	"page_id" uuid,
  	"service_id" uuid,
  	"is_urgent" boolean DEFAULT false,
  	"slug" varchar,
  	"owner_id" uuid,
  	"notes" varchar,
  	"saved_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_best_answers_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "best_answers_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_best_answers_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_question" varchar,
  	"version_answer" varchar,
  	"version_guide_id" uuid,
  	"version_page_id" uuid,
  	"version_service_id" uuid,
  	"version_is_urgent" boolean DEFAULT false,
  	"version_slug" varchar,
  	"version_owner_id" uuid,
  	"version_notes" varchar,
  	"version_saved_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__best_answers_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_best_answers_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "pages_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "pages_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_pages_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "best_answers_id" uuid;
  ALTER TABLE "best_answers" ADD CONSTRAINT "best_answers_guide_id_guides_id_fk" FOREIGN KEY ("guide_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "best_answers" ADD CONSTRAINT "best_answers_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "best_answers" ADD CONSTRAINT "best_answers_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "best_answers" ADD CONSTRAINT "best_answers_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "best_answers" ADD CONSTRAINT "best_answers_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "best_answers_texts" ADD CONSTRAINT "best_answers_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."best_answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_best_answers_v" ADD CONSTRAINT "_best_answers_v_parent_id_best_answers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."best_answers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_best_answers_v" ADD CONSTRAINT "_best_answers_v_version_guide_id_guides_id_fk" FOREIGN KEY ("version_guide_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_best_answers_v" ADD CONSTRAINT "_best_answers_v_version_page_id_pages_id_fk" FOREIGN KEY ("version_page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_best_answers_v" ADD CONSTRAINT "_best_answers_v_version_service_id_services_id_fk" FOREIGN KEY ("version_service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_best_answers_v" ADD CONSTRAINT "_best_answers_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_best_answers_v" ADD CONSTRAINT "_best_answers_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_best_answers_v_texts" ADD CONSTRAINT "_best_answers_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_best_answers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_sources" ADD CONSTRAINT "pages_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_texts" ADD CONSTRAINT "pages_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_sources" ADD CONSTRAINT "_pages_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_texts" ADD CONSTRAINT "_pages_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "best_answers_guide_idx" ON "best_answers" USING btree ("guide_id");
  CREATE INDEX "best_answers_page_idx" ON "best_answers" USING btree ("page_id");
  CREATE INDEX "best_answers_service_idx" ON "best_answers" USING btree ("service_id");
  CREATE UNIQUE INDEX "best_answers_slug_idx" ON "best_answers" USING btree ("slug");
  CREATE INDEX "best_answers_owner_idx" ON "best_answers" USING btree ("owner_id");
  CREATE INDEX "best_answers_saved_by_idx" ON "best_answers" USING btree ("saved_by_id");
  CREATE INDEX "best_answers_updated_at_idx" ON "best_answers" USING btree ("updated_at");
  CREATE INDEX "best_answers_created_at_idx" ON "best_answers" USING btree ("created_at");
  CREATE INDEX "best_answers_deleted_at_idx" ON "best_answers" USING btree ("deleted_at");
  CREATE INDEX "best_answers__status_idx" ON "best_answers" USING btree ("_status");
  CREATE INDEX "best_answers_texts_order_parent" ON "best_answers_texts" USING btree ("order","parent_id");
  CREATE INDEX "_best_answers_v_parent_idx" ON "_best_answers_v" USING btree ("parent_id");
  CREATE INDEX "_best_answers_v_version_version_guide_idx" ON "_best_answers_v" USING btree ("version_guide_id");
  CREATE INDEX "_best_answers_v_version_version_page_idx" ON "_best_answers_v" USING btree ("version_page_id");
  CREATE INDEX "_best_answers_v_version_version_service_idx" ON "_best_answers_v" USING btree ("version_service_id");
  CREATE INDEX "_best_answers_v_version_version_slug_idx" ON "_best_answers_v" USING btree ("version_slug");
  CREATE INDEX "_best_answers_v_version_version_owner_idx" ON "_best_answers_v" USING btree ("version_owner_id");
  CREATE INDEX "_best_answers_v_version_version_saved_by_idx" ON "_best_answers_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_best_answers_v_version_version_updated_at_idx" ON "_best_answers_v" USING btree ("version_updated_at");
  CREATE INDEX "_best_answers_v_version_version_created_at_idx" ON "_best_answers_v" USING btree ("version_created_at");
  CREATE INDEX "_best_answers_v_version_version_deleted_at_idx" ON "_best_answers_v" USING btree ("version_deleted_at");
  CREATE INDEX "_best_answers_v_version_version__status_idx" ON "_best_answers_v" USING btree ("version__status");
  CREATE INDEX "_best_answers_v_created_at_idx" ON "_best_answers_v" USING btree ("created_at");
  CREATE INDEX "_best_answers_v_updated_at_idx" ON "_best_answers_v" USING btree ("updated_at");
  CREATE INDEX "_best_answers_v_latest_idx" ON "_best_answers_v" USING btree ("latest");
  CREATE INDEX "_best_answers_v_autosave_idx" ON "_best_answers_v" USING btree ("autosave");
  CREATE INDEX "_best_answers_v_texts_order_parent" ON "_best_answers_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "pages_sources_order_idx" ON "pages_sources" USING btree ("_order");
  CREATE INDEX "pages_sources_parent_id_idx" ON "pages_sources" USING btree ("_parent_id");
  CREATE INDEX "pages_texts_order_parent" ON "pages_texts" USING btree ("order","parent_id");
  CREATE INDEX "_pages_v_version_sources_order_idx" ON "_pages_v_version_sources" USING btree ("_order");
  CREATE INDEX "_pages_v_version_sources_parent_id_idx" ON "_pages_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_texts_order_parent" ON "_pages_v_texts" USING btree ("order","parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_best_answers_fk" FOREIGN KEY ("best_answers_id") REFERENCES "public"."best_answers"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_best_answers_id_idx" ON "payload_locked_documents_rels" USING btree ("best_answers_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "best_answers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "best_answers_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_best_answers_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_best_answers_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "best_answers" CASCADE;
  DROP TABLE "best_answers_texts" CASCADE;
  DROP TABLE "_best_answers_v" CASCADE;
  DROP TABLE "_best_answers_v_texts" CASCADE;
  DROP TABLE "pages_sources" CASCADE;
  DROP TABLE "pages_texts" CASCADE;
  DROP TABLE "_pages_v_version_sources" CASCADE;
  DROP TABLE "_pages_v_texts" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_best_answers_fk";
  
  DROP INDEX "payload_locked_documents_rels_best_answers_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "best_answers_id";
  DROP TYPE "public"."enum_best_answers_status";
  DROP TYPE "public"."enum__best_answers_v_version_status";`)
}

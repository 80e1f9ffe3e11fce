import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_translations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__translations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_languages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__languages_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "translations_key_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"line" jsonb
  );
  
  CREATE TABLE "translations_parts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"body" jsonb
  );
  
  CREATE TABLE "translations_next_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"line" jsonb
  );
  
  CREATE TABLE "translations_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"service_id" uuid,
  	"why" varchar
  );
  
  CREATE TABLE "translations_might_not_know" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"guide_id" uuid,
  	"why" varchar
  );
  
  CREATE TABLE "translations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"description" varchar,
  	"answer" jsonb,
  	"what_happens_next" jsonb,
  	"language_id" uuid,
  	"guide_id" uuid,
  	"slug" varchar,
  	"based_on_checked_on" timestamp(3) with time zone,
  	"based_on_words" varchar,
  	"english_then" jsonb,
  	"checked_by_who" varchar,
  	"checked_by_on" timestamp(3) with time zone,
  	"owner_id" uuid,
  	"notes" varchar,
  	"saved_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_translations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "translations_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_translations_v_version_key_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"line" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_translations_v_version_parts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"body" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_translations_v_version_next_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"line" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_translations_v_version_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"service_id" uuid,
  	"why" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_translations_v_version_might_not_know" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"guide_id" uuid,
  	"why" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_translations_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_description" varchar,
  	"version_answer" jsonb,
  	"version_what_happens_next" jsonb,
  	"version_language_id" uuid,
  	"version_guide_id" uuid,
  	"version_slug" varchar,
  	"version_based_on_checked_on" timestamp(3) with time zone,
  	"version_based_on_words" varchar,
  	"version_english_then" jsonb,
  	"version_checked_by_who" varchar,
  	"version_checked_by_on" timestamp(3) with time zone,
  	"version_owner_id" uuid,
  	"version_notes" varchar,
  	"version_saved_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__translations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_translations_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "languages_welcome" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"line" jsonb
  );
  
  CREATE TABLE "languages_facts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"fact_id" uuid,
  	"value" varchar,
  	"per" varchar
  );
  
  CREATE TABLE "languages_meanings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"term_id" uuid,
  	"meaning" varchar
  );
  
  CREATE TABLE "languages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"english_name" varchar,
  	"title" varchar,
  	"description" varchar,
  	"interpreter_sentence" varchar,
  	"words" jsonb,
  	"slug" varchar,
  	"checked_by_who" varchar,
  	"checked_by_on" timestamp(3) with time zone,
  	"owner_id" uuid,
  	"notes" varchar,
  	"saved_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_languages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_languages_v_version_welcome" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"line" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_languages_v_version_facts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"fact_id" uuid,
  	"value" varchar,
  	"per" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_languages_v_version_meanings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"term_id" uuid,
  	"meaning" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_languages_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_english_name" varchar,
  	"version_title" varchar,
  	"version_description" varchar,
  	"version_interpreter_sentence" varchar,
  	"version_words" jsonb,
  	"version_slug" varchar,
  	"version_checked_by_who" varchar,
  	"version_checked_by_on" timestamp(3) with time zone,
  	"version_owner_id" uuid,
  	"version_notes" varchar,
  	"version_saved_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__languages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "translations_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "languages_id" uuid;
  ALTER TABLE "translations_key_points" ADD CONSTRAINT "translations_key_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."translations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translations_parts" ADD CONSTRAINT "translations_parts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."translations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translations_next_steps" ADD CONSTRAINT "translations_next_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."translations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translations_contacts" ADD CONSTRAINT "translations_contacts_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations_contacts" ADD CONSTRAINT "translations_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."translations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translations_might_not_know" ADD CONSTRAINT "translations_might_not_know_guide_id_guides_id_fk" FOREIGN KEY ("guide_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations_might_not_know" ADD CONSTRAINT "translations_might_not_know_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."translations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_language_id_languages_id_fk" FOREIGN KEY ("language_id") REFERENCES "public"."languages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_guide_id_guides_id_fk" FOREIGN KEY ("guide_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations_texts" ADD CONSTRAINT "translations_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."translations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_translations_v_version_key_points" ADD CONSTRAINT "_translations_v_version_key_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_translations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_translations_v_version_parts" ADD CONSTRAINT "_translations_v_version_parts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_translations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_translations_v_version_next_steps" ADD CONSTRAINT "_translations_v_version_next_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_translations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_translations_v_version_contacts" ADD CONSTRAINT "_translations_v_version_contacts_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v_version_contacts" ADD CONSTRAINT "_translations_v_version_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_translations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_translations_v_version_might_not_know" ADD CONSTRAINT "_translations_v_version_might_not_know_guide_id_guides_id_fk" FOREIGN KEY ("guide_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v_version_might_not_know" ADD CONSTRAINT "_translations_v_version_might_not_know_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_translations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_translations_v" ADD CONSTRAINT "_translations_v_parent_id_translations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."translations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v" ADD CONSTRAINT "_translations_v_version_language_id_languages_id_fk" FOREIGN KEY ("version_language_id") REFERENCES "public"."languages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v" ADD CONSTRAINT "_translations_v_version_guide_id_guides_id_fk" FOREIGN KEY ("version_guide_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v" ADD CONSTRAINT "_translations_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v" ADD CONSTRAINT "_translations_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v_texts" ADD CONSTRAINT "_translations_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_translations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "languages_welcome" ADD CONSTRAINT "languages_welcome_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."languages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "languages_facts" ADD CONSTRAINT "languages_facts_fact_id_facts_id_fk" FOREIGN KEY ("fact_id") REFERENCES "public"."facts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "languages_facts" ADD CONSTRAINT "languages_facts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."languages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "languages_meanings" ADD CONSTRAINT "languages_meanings_term_id_jargon_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."jargon"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "languages_meanings" ADD CONSTRAINT "languages_meanings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."languages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "languages" ADD CONSTRAINT "languages_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "languages" ADD CONSTRAINT "languages_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_languages_v_version_welcome" ADD CONSTRAINT "_languages_v_version_welcome_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_languages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_languages_v_version_facts" ADD CONSTRAINT "_languages_v_version_facts_fact_id_facts_id_fk" FOREIGN KEY ("fact_id") REFERENCES "public"."facts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_languages_v_version_facts" ADD CONSTRAINT "_languages_v_version_facts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_languages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_languages_v_version_meanings" ADD CONSTRAINT "_languages_v_version_meanings_term_id_jargon_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."jargon"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_languages_v_version_meanings" ADD CONSTRAINT "_languages_v_version_meanings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_languages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_languages_v" ADD CONSTRAINT "_languages_v_parent_id_languages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."languages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_languages_v" ADD CONSTRAINT "_languages_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_languages_v" ADD CONSTRAINT "_languages_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "translations_key_points_order_idx" ON "translations_key_points" USING btree ("_order");
  CREATE INDEX "translations_key_points_parent_id_idx" ON "translations_key_points" USING btree ("_parent_id");
  CREATE INDEX "translations_parts_order_idx" ON "translations_parts" USING btree ("_order");
  CREATE INDEX "translations_parts_parent_id_idx" ON "translations_parts" USING btree ("_parent_id");
  CREATE INDEX "translations_next_steps_order_idx" ON "translations_next_steps" USING btree ("_order");
  CREATE INDEX "translations_next_steps_parent_id_idx" ON "translations_next_steps" USING btree ("_parent_id");
  CREATE INDEX "translations_contacts_order_idx" ON "translations_contacts" USING btree ("_order");
  CREATE INDEX "translations_contacts_parent_id_idx" ON "translations_contacts" USING btree ("_parent_id");
  CREATE INDEX "translations_contacts_service_idx" ON "translations_contacts" USING btree ("service_id");
  CREATE INDEX "translations_might_not_know_order_idx" ON "translations_might_not_know" USING btree ("_order");
  CREATE INDEX "translations_might_not_know_parent_id_idx" ON "translations_might_not_know" USING btree ("_parent_id");
  CREATE INDEX "translations_might_not_know_guide_idx" ON "translations_might_not_know" USING btree ("guide_id");
  CREATE INDEX "translations_language_idx" ON "translations" USING btree ("language_id");
  CREATE INDEX "translations_guide_idx" ON "translations" USING btree ("guide_id");
  CREATE UNIQUE INDEX "translations_slug_idx" ON "translations" USING btree ("slug");
  CREATE INDEX "translations_owner_idx" ON "translations" USING btree ("owner_id");
  CREATE INDEX "translations_saved_by_idx" ON "translations" USING btree ("saved_by_id");
  CREATE INDEX "translations_updated_at_idx" ON "translations" USING btree ("updated_at");
  CREATE INDEX "translations_created_at_idx" ON "translations" USING btree ("created_at");
  CREATE INDEX "translations_deleted_at_idx" ON "translations" USING btree ("deleted_at");
  CREATE INDEX "translations__status_idx" ON "translations" USING btree ("_status");
  CREATE INDEX "translations_texts_order_parent" ON "translations_texts" USING btree ("order","parent_id");
  CREATE INDEX "_translations_v_version_key_points_order_idx" ON "_translations_v_version_key_points" USING btree ("_order");
  CREATE INDEX "_translations_v_version_key_points_parent_id_idx" ON "_translations_v_version_key_points" USING btree ("_parent_id");
  CREATE INDEX "_translations_v_version_parts_order_idx" ON "_translations_v_version_parts" USING btree ("_order");
  CREATE INDEX "_translations_v_version_parts_parent_id_idx" ON "_translations_v_version_parts" USING btree ("_parent_id");
  CREATE INDEX "_translations_v_version_next_steps_order_idx" ON "_translations_v_version_next_steps" USING btree ("_order");
  CREATE INDEX "_translations_v_version_next_steps_parent_id_idx" ON "_translations_v_version_next_steps" USING btree ("_parent_id");
  CREATE INDEX "_translations_v_version_contacts_order_idx" ON "_translations_v_version_contacts" USING btree ("_order");
  CREATE INDEX "_translations_v_version_contacts_parent_id_idx" ON "_translations_v_version_contacts" USING btree ("_parent_id");
  CREATE INDEX "_translations_v_version_contacts_service_idx" ON "_translations_v_version_contacts" USING btree ("service_id");
  CREATE INDEX "_translations_v_version_might_not_know_order_idx" ON "_translations_v_version_might_not_know" USING btree ("_order");
  CREATE INDEX "_translations_v_version_might_not_know_parent_id_idx" ON "_translations_v_version_might_not_know" USING btree ("_parent_id");
  CREATE INDEX "_translations_v_version_might_not_know_guide_idx" ON "_translations_v_version_might_not_know" USING btree ("guide_id");
  CREATE INDEX "_translations_v_parent_idx" ON "_translations_v" USING btree ("parent_id");
  CREATE INDEX "_translations_v_version_version_language_idx" ON "_translations_v" USING btree ("version_language_id");
  CREATE INDEX "_translations_v_version_version_guide_idx" ON "_translations_v" USING btree ("version_guide_id");
  CREATE INDEX "_translations_v_version_version_slug_idx" ON "_translations_v" USING btree ("version_slug");
  CREATE INDEX "_translations_v_version_version_owner_idx" ON "_translations_v" USING btree ("version_owner_id");
  CREATE INDEX "_translations_v_version_version_saved_by_idx" ON "_translations_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_translations_v_version_version_updated_at_idx" ON "_translations_v" USING btree ("version_updated_at");
  CREATE INDEX "_translations_v_version_version_created_at_idx" ON "_translations_v" USING btree ("version_created_at");
  CREATE INDEX "_translations_v_version_version_deleted_at_idx" ON "_translations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_translations_v_version_version__status_idx" ON "_translations_v" USING btree ("version__status");
  CREATE INDEX "_translations_v_created_at_idx" ON "_translations_v" USING btree ("created_at");
  CREATE INDEX "_translations_v_updated_at_idx" ON "_translations_v" USING btree ("updated_at");
  CREATE INDEX "_translations_v_latest_idx" ON "_translations_v" USING btree ("latest");
  CREATE INDEX "_translations_v_autosave_idx" ON "_translations_v" USING btree ("autosave");
  CREATE INDEX "_translations_v_texts_order_parent" ON "_translations_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "languages_welcome_order_idx" ON "languages_welcome" USING btree ("_order");
  CREATE INDEX "languages_welcome_parent_id_idx" ON "languages_welcome" USING btree ("_parent_id");
  CREATE INDEX "languages_facts_order_idx" ON "languages_facts" USING btree ("_order");
  CREATE INDEX "languages_facts_parent_id_idx" ON "languages_facts" USING btree ("_parent_id");
  CREATE INDEX "languages_facts_fact_idx" ON "languages_facts" USING btree ("fact_id");
  CREATE INDEX "languages_meanings_order_idx" ON "languages_meanings" USING btree ("_order");
  CREATE INDEX "languages_meanings_parent_id_idx" ON "languages_meanings" USING btree ("_parent_id");
  CREATE INDEX "languages_meanings_term_idx" ON "languages_meanings" USING btree ("term_id");
  CREATE UNIQUE INDEX "languages_slug_idx" ON "languages" USING btree ("slug");
  CREATE INDEX "languages_owner_idx" ON "languages" USING btree ("owner_id");
  CREATE INDEX "languages_saved_by_idx" ON "languages" USING btree ("saved_by_id");
  CREATE INDEX "languages_updated_at_idx" ON "languages" USING btree ("updated_at");
  CREATE INDEX "languages_created_at_idx" ON "languages" USING btree ("created_at");
  CREATE INDEX "languages_deleted_at_idx" ON "languages" USING btree ("deleted_at");
  CREATE INDEX "languages__status_idx" ON "languages" USING btree ("_status");
  CREATE INDEX "_languages_v_version_welcome_order_idx" ON "_languages_v_version_welcome" USING btree ("_order");
  CREATE INDEX "_languages_v_version_welcome_parent_id_idx" ON "_languages_v_version_welcome" USING btree ("_parent_id");
  CREATE INDEX "_languages_v_version_facts_order_idx" ON "_languages_v_version_facts" USING btree ("_order");
  CREATE INDEX "_languages_v_version_facts_parent_id_idx" ON "_languages_v_version_facts" USING btree ("_parent_id");
  CREATE INDEX "_languages_v_version_facts_fact_idx" ON "_languages_v_version_facts" USING btree ("fact_id");
  CREATE INDEX "_languages_v_version_meanings_order_idx" ON "_languages_v_version_meanings" USING btree ("_order");
  CREATE INDEX "_languages_v_version_meanings_parent_id_idx" ON "_languages_v_version_meanings" USING btree ("_parent_id");
  CREATE INDEX "_languages_v_version_meanings_term_idx" ON "_languages_v_version_meanings" USING btree ("term_id");
  CREATE INDEX "_languages_v_parent_idx" ON "_languages_v" USING btree ("parent_id");
  CREATE INDEX "_languages_v_version_version_slug_idx" ON "_languages_v" USING btree ("version_slug");
  CREATE INDEX "_languages_v_version_version_owner_idx" ON "_languages_v" USING btree ("version_owner_id");
  CREATE INDEX "_languages_v_version_version_saved_by_idx" ON "_languages_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_languages_v_version_version_updated_at_idx" ON "_languages_v" USING btree ("version_updated_at");
  CREATE INDEX "_languages_v_version_version_created_at_idx" ON "_languages_v" USING btree ("version_created_at");
  CREATE INDEX "_languages_v_version_version_deleted_at_idx" ON "_languages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_languages_v_version_version__status_idx" ON "_languages_v" USING btree ("version__status");
  CREATE INDEX "_languages_v_created_at_idx" ON "_languages_v" USING btree ("created_at");
  CREATE INDEX "_languages_v_updated_at_idx" ON "_languages_v" USING btree ("updated_at");
  CREATE INDEX "_languages_v_latest_idx" ON "_languages_v" USING btree ("latest");
  CREATE INDEX "_languages_v_autosave_idx" ON "_languages_v" USING btree ("autosave");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_translations_fk" FOREIGN KEY ("translations_id") REFERENCES "public"."translations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_languages_fk" FOREIGN KEY ("languages_id") REFERENCES "public"."languages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_translations_id_idx" ON "payload_locked_documents_rels" USING btree ("translations_id");
  CREATE INDEX "payload_locked_documents_rels_languages_id_idx" ON "payload_locked_documents_rels" USING btree ("languages_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "translations_key_points" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translations_parts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translations_next_steps" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translations_contacts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translations_might_not_know" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translations_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_translations_v_version_key_points" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_translations_v_version_parts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_translations_v_version_next_steps" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_translations_v_version_contacts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_translations_v_version_might_not_know" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_translations_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_translations_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "languages_welcome" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "languages_facts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "languages_meanings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_languages_v_version_welcome" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_languages_v_version_facts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_languages_v_version_meanings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_languages_v" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "translations_key_points" CASCADE;
  DROP TABLE "translations_parts" CASCADE;
  DROP TABLE "translations_next_steps" CASCADE;
  DROP TABLE "translations_contacts" CASCADE;
  DROP TABLE "translations_might_not_know" CASCADE;
  DROP TABLE "translations" CASCADE;
  DROP TABLE "translations_texts" CASCADE;
  DROP TABLE "_translations_v_version_key_points" CASCADE;
  DROP TABLE "_translations_v_version_parts" CASCADE;
  DROP TABLE "_translations_v_version_next_steps" CASCADE;
  DROP TABLE "_translations_v_version_contacts" CASCADE;
  DROP TABLE "_translations_v_version_might_not_know" CASCADE;
  DROP TABLE "_translations_v" CASCADE;
  DROP TABLE "_translations_v_texts" CASCADE;
  DROP TABLE "languages_welcome" CASCADE;
  DROP TABLE "languages_facts" CASCADE;
  DROP TABLE "languages_meanings" CASCADE;
  DROP TABLE "languages" CASCADE;
  DROP TABLE "_languages_v_version_welcome" CASCADE;
  DROP TABLE "_languages_v_version_facts" CASCADE;
  DROP TABLE "_languages_v_version_meanings" CASCADE;
  DROP TABLE "_languages_v" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_translations_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_languages_fk";
  
  DROP INDEX "payload_locked_documents_rels_translations_id_idx";
  DROP INDEX "payload_locked_documents_rels_languages_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "translations_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "languages_id";
  DROP TYPE "public"."enum_translations_status";
  DROP TYPE "public"."enum__translations_v_version_status";
  DROP TYPE "public"."enum_languages_status";
  DROP TYPE "public"."enum__languages_v_version_status";`)
}

import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_feeds_how_often" AS ENUM('daily', 'weekly');
  CREATE TYPE "public"."enum_feeds_shown_to" AS ENUM('editors', 'readers');
  CREATE TYPE "public"."enum_feeds_state" AS ENUM('waiting', 'reading', 'read', 'stopped');
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'follow-feeds' BEFORE 'keep-directory';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'follow-feeds' BEFORE 'keep-directory';
  CREATE TABLE "feeds_problems" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"record" varchar NOT NULL,
  	"field" varchar,
  	"problem" varchar NOT NULL,
  	"remedy" varchar NOT NULL
  );
  
  CREATE TABLE "feeds" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"is_on" boolean DEFAULT true,
  	"how_often" "enum_feeds_how_often" DEFAULT 'daily' NOT NULL,
  	"shown_to" "enum_feeds_shown_to" DEFAULT 'editors' NOT NULL,
  	"licence" varchar,
  	"licence_url" varchar,
  	"attribution" varchar,
  	"state" "enum_feeds_state" DEFAULT 'waiting',
  	"tried_at" timestamp(3) with time zone,
  	"read_at" timestamp(3) with time zone,
  	"next_read" timestamp(3) with time zone,
  	"format" varchar,
  	"added" numeric,
  	"changed" numeric,
  	"withdrawn" numeric,
  	"unchanged" numeric,
  	"news" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "feeds_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"places_id" uuid,
  	"topics_id" uuid
  );
  
  ALTER TABLE "services" ADD COLUMN "is_hidden" boolean;
  ALTER TABLE "_services_v" ADD COLUMN "version_is_hidden" boolean;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "feeds_id" uuid;
  ALTER TABLE "feeds_problems" ADD CONSTRAINT "feeds_problems_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."feeds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "feeds_rels" ADD CONSTRAINT "feeds_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."feeds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "feeds_rels" ADD CONSTRAINT "feeds_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "feeds_rels" ADD CONSTRAINT "feeds_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "feeds_problems_order_idx" ON "feeds_problems" USING btree ("_order");
  CREATE INDEX "feeds_problems_parent_id_idx" ON "feeds_problems" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "feeds_url_idx" ON "feeds" USING btree ("url");
  CREATE INDEX "feeds_updated_at_idx" ON "feeds" USING btree ("updated_at");
  CREATE INDEX "feeds_created_at_idx" ON "feeds" USING btree ("created_at");
  CREATE INDEX "feeds_rels_order_idx" ON "feeds_rels" USING btree ("order");
  CREATE INDEX "feeds_rels_parent_idx" ON "feeds_rels" USING btree ("parent_id");
  CREATE INDEX "feeds_rels_path_idx" ON "feeds_rels" USING btree ("path");
  CREATE INDEX "feeds_rels_places_id_idx" ON "feeds_rels" USING btree ("places_id");
  CREATE INDEX "feeds_rels_topics_id_idx" ON "feeds_rels" USING btree ("topics_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_feeds_fk" FOREIGN KEY ("feeds_id") REFERENCES "public"."feeds"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_feeds_id_idx" ON "payload_locked_documents_rels" USING btree ("feeds_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "feeds_problems" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "feeds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "feeds_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "feeds_problems" CASCADE;
  DROP TABLE "feeds" CASCADE;
  DROP TABLE "feeds_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_feeds_fk";
  
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'send-mails', 'keep-directory', 'schedulePublish');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'send-mails', 'keep-directory', 'schedulePublish');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "payload_locked_documents_rels_feeds_id_idx";
  ALTER TABLE "services" DROP COLUMN "is_hidden";
  ALTER TABLE "_services_v" DROP COLUMN "version_is_hidden";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "feeds_id";
  DROP TYPE "public"."enum_feeds_how_often";
  DROP TYPE "public"."enum_feeds_shown_to";
  DROP TYPE "public"."enum_feeds_state";`)
}

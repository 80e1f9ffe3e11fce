import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_update_requests_kind" AS ENUM('changes', 'confirmed', 'suggestion');
  CREATE TYPE "public"."enum_mails_state" AS ENUM('waiting', 'sent', 'failed');
  ALTER TYPE "public"."enum_update_requests_state" ADD VALUE 'part' BEFORE 'declined';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'send-mails' BEFORE 'schedulePublish';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'keep-directory' BEFORE 'schedulePublish';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'send-mails' BEFORE 'schedulePublish';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'keep-directory' BEFORE 'schedulePublish';
  CREATE TABLE "mails" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"state" "enum_mails_state" DEFAULT 'waiting' NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"next_try" timestamp(3) with time zone,
  	"sent_at" timestamp(3) with time zone,
  	"last_error" varchar,
  	"letter" jsonb NOT NULL,
  	"check_link_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "check_links" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"service_id" uuid NOT NULL,
  	"sent_to" varchar NOT NULL,
  	"token_hash" varchar,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"used_at" timestamp(3) with time zone,
  	"asked_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_jobs_stats" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"stats" jsonb,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "update_requests" ADD COLUMN "kind" "enum_update_requests_kind" DEFAULT 'suggestion' NOT NULL;
  ALTER TABLE "update_requests" ADD COLUMN "page" varchar;
  ALTER TABLE "update_requests" ADD COLUMN "differences" jsonb;
  ALTER TABLE "update_requests" ADD COLUMN "accepted" jsonb;
  ALTER TABLE "update_requests" ADD COLUMN "used_link" varchar;
  ALTER TABLE "payload_jobs" ADD COLUMN "meta" jsonb;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "mails_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "check_links_id" uuid;
  ALTER TABLE "site_settings" ADD COLUMN "forms_address" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "reminders_reminds_by_itself" boolean DEFAULT false;
  ALTER TABLE "site_settings" ADD COLUMN "reminders_days_before" numeric DEFAULT 30;
  ALTER TABLE "site_settings" ADD COLUMN "reminders_repeat_days" numeric DEFAULT 14;
  ALTER TABLE "site_settings" ADD COLUMN "reminders_link_days" numeric DEFAULT 30;
  ALTER TABLE "site_settings" ADD COLUMN "reminders_months_to_next" numeric DEFAULT 6;
  ALTER TABLE "mails" ADD CONSTRAINT "mails_check_link_id_check_links_id_fk" FOREIGN KEY ("check_link_id") REFERENCES "public"."check_links"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "check_links" ADD CONSTRAINT "check_links_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "check_links" ADD CONSTRAINT "check_links_asked_by_id_users_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "mails_key_idx" ON "mails" USING btree ("key");
  CREATE INDEX "mails_state_idx" ON "mails" USING btree ("state");
  CREATE INDEX "mails_next_try_idx" ON "mails" USING btree ("next_try");
  CREATE INDEX "mails_check_link_idx" ON "mails" USING btree ("check_link_id");
  CREATE INDEX "mails_updated_at_idx" ON "mails" USING btree ("updated_at");
  CREATE INDEX "mails_created_at_idx" ON "mails" USING btree ("created_at");
  CREATE INDEX "check_links_service_idx" ON "check_links" USING btree ("service_id");
  CREATE UNIQUE INDEX "check_links_token_hash_idx" ON "check_links" USING btree ("token_hash");
  CREATE INDEX "check_links_expires_at_idx" ON "check_links" USING btree ("expires_at");
  CREATE INDEX "check_links_used_at_idx" ON "check_links" USING btree ("used_at");
  CREATE INDEX "check_links_asked_by_idx" ON "check_links" USING btree ("asked_by_id");
  CREATE INDEX "check_links_updated_at_idx" ON "check_links" USING btree ("updated_at");
  CREATE INDEX "check_links_created_at_idx" ON "check_links" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_mails_fk" FOREIGN KEY ("mails_id") REFERENCES "public"."mails"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_check_links_fk" FOREIGN KEY ("check_links_id") REFERENCES "public"."check_links"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "update_requests_kind_idx" ON "update_requests" USING btree ("kind");
  CREATE INDEX "update_requests_state_idx" ON "update_requests" USING btree ("state");
  CREATE UNIQUE INDEX "update_requests_used_link_idx" ON "update_requests" USING btree ("used_link");
  CREATE INDEX "payload_locked_documents_rels_mails_id_idx" ON "payload_locked_documents_rels" USING btree ("mails_id");
  CREATE INDEX "payload_locked_documents_rels_check_links_id_idx" ON "payload_locked_documents_rels" USING btree ("check_links_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "mails" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "check_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_jobs_stats" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "mails" CASCADE;
  DROP TABLE "check_links" CASCADE;
  DROP TABLE "payload_jobs_stats" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_mails_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_check_links_fk";
  
  ALTER TABLE "update_requests" ALTER COLUMN "state" SET DATA TYPE text;
  ALTER TABLE "update_requests" ALTER COLUMN "state" SET DEFAULT 'new'::text;
  DROP TYPE "public"."enum_update_requests_state";
  CREATE TYPE "public"."enum_update_requests_state" AS ENUM('new', 'checking', 'done', 'declined');
  ALTER TABLE "update_requests" ALTER COLUMN "state" SET DEFAULT 'new'::"public"."enum_update_requests_state";
  ALTER TABLE "update_requests" ALTER COLUMN "state" SET DATA TYPE "public"."enum_update_requests_state" USING "state"::"public"."enum_update_requests_state";
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "update_requests_kind_idx";
  DROP INDEX "update_requests_state_idx";
  DROP INDEX "update_requests_used_link_idx";
  DROP INDEX "payload_locked_documents_rels_mails_id_idx";
  DROP INDEX "payload_locked_documents_rels_check_links_id_idx";
  ALTER TABLE "update_requests" DROP COLUMN "kind";
  ALTER TABLE "update_requests" DROP COLUMN "page";
  ALTER TABLE "update_requests" DROP COLUMN "differences";
  ALTER TABLE "update_requests" DROP COLUMN "accepted";
  ALTER TABLE "update_requests" DROP COLUMN "used_link";
  ALTER TABLE "payload_jobs" DROP COLUMN "meta";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "mails_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "check_links_id";
  ALTER TABLE "site_settings" DROP COLUMN "forms_address";
  ALTER TABLE "site_settings" DROP COLUMN "reminders_reminds_by_itself";
  ALTER TABLE "site_settings" DROP COLUMN "reminders_days_before";
  ALTER TABLE "site_settings" DROP COLUMN "reminders_repeat_days";
  ALTER TABLE "site_settings" DROP COLUMN "reminders_link_days";
  ALTER TABLE "site_settings" DROP COLUMN "reminders_months_to_next";
  DROP TYPE "public"."enum_update_requests_kind";
  DROP TYPE "public"."enum_mails_state";`)
}

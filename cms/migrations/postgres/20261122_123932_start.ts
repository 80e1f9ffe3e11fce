import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_guides_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__guides_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_easy_reads_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__easy_reads_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_stories_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__stories_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_notices_tone" AS ENUM('note', 'important', 'urgent');
  CREATE TYPE "public"."enum_notices_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__notices_v_version_tone" AS ENUM('note', 'important', 'urgent');
  CREATE TYPE "public"."enum__notices_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_stages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__stages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_topics_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__topics_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_audiences_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__audiences_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_services_phones_kind" AS ENUM('phone', 'text', 'textphone', 'relay');
  CREATE TYPE "public"."enum_services_ways" AS ENUM('phone', 'online', 'in-person', 'home-visit', 'post');
  CREATE TYPE "public"."enum_services_cost_kind" AS ENUM('free', 'charged', 'means-tested', 'varies', 'not-known');
  CREATE TYPE "public"."enum_services_access_kind" AS ENUM('yourself', 'referral', 'either', 'not-known');
  CREATE TYPE "public"."enum_services_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__services_v_version_phones_kind" AS ENUM('phone', 'text', 'textphone', 'relay');
  CREATE TYPE "public"."enum__services_v_version_ways" AS ENUM('phone', 'online', 'in-person', 'home-visit', 'post');
  CREATE TYPE "public"."enum__services_v_version_cost_kind" AS ENUM('free', 'charged', 'means-tested', 'varies', 'not-known');
  CREATE TYPE "public"."enum__services_v_version_access_kind" AS ENUM('yourself', 'referral', 'either', 'not-known');
  CREATE TYPE "public"."enum__services_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_organisations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organisations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_locations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__locations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_places_kind" AS ENUM('nation', 'council', 'area', 'town', 'postcode-district');
  CREATE TYPE "public"."enum_places_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__places_v_version_kind" AS ENUM('nation', 'council', 'area', 'town', 'postcode-district');
  CREATE TYPE "public"."enum__places_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_facts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__facts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_jargon_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__jargon_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_publications_state" AS ENUM('waiting', 'checking', 'building', 'live', 'replaced', 'failed');
  CREATE TYPE "public"."enum_update_requests_state" AS ENUM('new', 'checking', 'done', 'declined');
  CREATE TYPE "public"."enum_feedback_kind" AS ENUM('wrong', 'unclear', 'format', 'thanks', 'other');
  CREATE TYPE "public"."enum_feedback_state" AS ENUM('new', 'done');
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'editor', 'author', 'viewer');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_site_settings_language" AS ENUM('en-GB');
  CREATE TABLE "guides_key_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"line" jsonb
  );
  
  CREATE TABLE "guides_parts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"body" jsonb
  );
  
  CREATE TABLE "guides_next_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"line" jsonb
  );
  
  CREATE TABLE "guides_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"service_id" uuid,
  	"why" varchar
  );
  
  CREATE TABLE "guides_might_not_know" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"guide_id" uuid,
  	"why" varchar
  );
  
  CREATE TABLE "guides_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "guides" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"description" varchar,
  	"answer" jsonb,
  	"what_happens_next" jsonb,
  	"is_sensitive" boolean DEFAULT false,
  	"slug" varchar,
  	"stage_id" uuid,
  	"order" numeric,
  	"checked_on" timestamp(3) with time zone,
  	"next_check" timestamp(3) with time zone,
  	"owner_id" uuid,
  	"notes" varchar,
  	"saved_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_guides_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "guides_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "guides_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" uuid,
  	"topics_id" uuid,
  	"audiences_id" uuid
  );
  
  CREATE TABLE "_guides_v_version_key_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"line" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guides_v_version_parts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"body" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guides_v_version_next_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"line" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guides_v_version_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"service_id" uuid,
  	"why" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guides_v_version_might_not_know" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"guide_id" uuid,
  	"why" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guides_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guides_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_description" varchar,
  	"version_answer" jsonb,
  	"version_what_happens_next" jsonb,
  	"version_is_sensitive" boolean DEFAULT false,
  	"version_slug" varchar,
  	"version_stage_id" uuid,
  	"version_order" numeric,
  	"version_checked_on" timestamp(3) with time zone,
  	"version_next_check" timestamp(3) with time zone,
  	"version_owner_id" uuid,
  	"version_notes" varchar,
  	"version_saved_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__guides_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_guides_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_guides_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" uuid,
  	"topics_id" uuid,
  	"audiences_id" uuid
  );
  
  CREATE TABLE "easy_reads_sections_steps_statements" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"line" jsonb
  );
  
  CREATE TABLE "easy_reads_sections_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"picture_id" uuid,
  	"is_decoration" boolean DEFAULT false,
  	"alt" varchar
  );
  
  CREATE TABLE "easy_reads_sections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar
  );
  
  CREATE TABLE "easy_reads" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"guide_id" uuid,
  	"slug" varchar,
  	"based_on" timestamp(3) with time zone,
  	"checked_on" timestamp(3) with time zone,
  	"next_check" timestamp(3) with time zone,
  	"checked_by_group" varchar,
  	"checked_by_on" timestamp(3) with time zone,
  	"checked_by_notes" varchar,
  	"owner_id" uuid,
  	"notes" varchar,
  	"saved_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_easy_reads_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_easy_reads_v_version_sections_steps_statements" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"line" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_easy_reads_v_version_sections_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"picture_id" uuid,
  	"is_decoration" boolean DEFAULT false,
  	"alt" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_easy_reads_v_version_sections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_easy_reads_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_guide_id" uuid,
  	"version_slug" varchar,
  	"version_based_on" timestamp(3) with time zone,
  	"version_checked_on" timestamp(3) with time zone,
  	"version_next_check" timestamp(3) with time zone,
  	"version_checked_by_group" varchar,
  	"version_checked_by_on" timestamp(3) with time zone,
  	"version_checked_by_notes" varchar,
  	"version_owner_id" uuid,
  	"version_notes" varchar,
  	"version_saved_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__easy_reads_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "stories" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"who" varchar,
  	"body" jsonb,
  	"slug" varchar,
  	"consent_given_by" varchar,
  	"consent_given_on" timestamp(3) with time zone,
  	"consent_agreed_to" varchar,
  	"consent_record_id" uuid,
  	"consent_withdrawn_on" timestamp(3) with time zone,
  	"owner_id" uuid,
  	"notes" varchar,
  	"saved_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_stories_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "stories_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"guides_id" uuid
  );
  
  CREATE TABLE "_stories_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_who" varchar,
  	"version_body" jsonb,
  	"version_slug" varchar,
  	"version_consent_given_by" varchar,
  	"version_consent_given_on" timestamp(3) with time zone,
  	"version_consent_agreed_to" varchar,
  	"version_consent_record_id" uuid,
  	"version_consent_withdrawn_on" timestamp(3) with time zone,
  	"version_owner_id" uuid,
  	"version_notes" varchar,
  	"version_saved_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__stories_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_stories_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"guides_id" uuid
  );
  
  CREATE TABLE "notices" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"body" jsonb,
  	"tone" "enum_notices_tone" DEFAULT 'note',
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone,
  	"slug" varchar,
  	"owner_id" uuid,
  	"notes" varchar,
  	"saved_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_notices_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "notices_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" uuid,
  	"guides_id" uuid
  );
  
  CREATE TABLE "_notices_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_body" jsonb,
  	"version_tone" "enum__notices_v_version_tone" DEFAULT 'note',
  	"version_from" timestamp(3) with time zone,
  	"version_until" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_owner_id" uuid,
  	"version_notes" varchar,
  	"version_saved_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__notices_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_notices_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" uuid,
  	"guides_id" uuid
  );
  
  CREATE TABLE "stages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"description" varchar,
  	"order" numeric,
  	"picture_id" uuid,
  	"slug" varchar,
  	"owner_id" uuid,
  	"notes" varchar,
  	"saved_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_stages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_stages_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_description" varchar,
  	"version_order" numeric,
  	"version_picture_id" uuid,
  	"version_slug" varchar,
  	"version_owner_id" uuid,
  	"version_notes" varchar,
  	"version_saved_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__stages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "topics" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"description" varchar,
  	"slug" varchar,
  	"owner_id" uuid,
  	"notes" varchar,
  	"saved_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_topics_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_topics_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_description" varchar,
  	"version_slug" varchar,
  	"version_owner_id" uuid,
  	"version_notes" varchar,
  	"version_saved_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__topics_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "audiences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"description" varchar,
  	"slug" varchar,
  	"owner_id" uuid,
  	"notes" varchar,
  	"saved_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_audiences_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_audiences_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_description" varchar,
  	"version_slug" varchar,
  	"version_owner_id" uuid,
  	"version_notes" varchar,
  	"version_saved_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__audiences_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "services_phones" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_services_phones_kind" DEFAULT 'phone',
  	"number" varchar,
  	"label" varchar
  );
  
  CREATE TABLE "services_ways" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_services_ways",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "services_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "services" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"organisation_id" uuid,
  	"offers" varchar,
  	"who_for" varchar,
  	"warning" varchar,
  	"email" varchar,
  	"website" varchar,
  	"opening_hours" varchar,
  	"accessibility" varchar,
  	"cost_kind" "enum_services_cost_kind" DEFAULT 'not-known',
  	"cost_note" varchar,
  	"access_kind" "enum_services_access_kind" DEFAULT 'not-known',
  	"access_note" varchar,
  	"provider_contact_name" varchar,
  	"provider_contact_email" varchar,
  	"provider_contact_phone" varchar,
  	"slug" varchar,
  	"checked_on" timestamp(3) with time zone,
  	"next_check" timestamp(3) with time zone,
  	"owner_id" uuid,
  	"notes" varchar,
  	"saved_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_services_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "services_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "services_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"audiences_id" uuid,
  	"places_id" uuid,
  	"locations_id" uuid
  );
  
  CREATE TABLE "_services_v_version_phones" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum__services_v_version_phones_kind" DEFAULT 'phone',
  	"number" varchar,
  	"label" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_v_version_ways" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__services_v_version_ways",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_services_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_organisation_id" uuid,
  	"version_offers" varchar,
  	"version_who_for" varchar,
  	"version_warning" varchar,
  	"version_email" varchar,
  	"version_website" varchar,
  	"version_opening_hours" varchar,
  	"version_accessibility" varchar,
  	"version_cost_kind" "enum__services_v_version_cost_kind" DEFAULT 'not-known',
  	"version_cost_note" varchar,
  	"version_access_kind" "enum__services_v_version_access_kind" DEFAULT 'not-known',
  	"version_access_note" varchar,
  	"version_provider_contact_name" varchar,
  	"version_provider_contact_email" varchar,
  	"version_provider_contact_phone" varchar,
  	"version_slug" varchar,
  	"version_checked_on" timestamp(3) with time zone,
  	"version_next_check" timestamp(3) with time zone,
  	"version_owner_id" uuid,
  	"version_notes" varchar,
  	"version_saved_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__services_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_services_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_services_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"audiences_id" uuid,
  	"places_id" uuid,
  	"locations_id" uuid
  );
  
  CREATE TABLE "organisations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"description" varchar,
  	"website" varchar,
  	"slug" varchar,
  	"owner_id" uuid,
  	"notes" varchar,
  	"saved_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_organisations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_organisations_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_description" varchar,
  	"version_website" varchar,
  	"version_slug" varchar,
  	"version_owner_id" uuid,
  	"version_notes" varchar,
  	"version_saved_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__organisations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "locations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"address" varchar,
  	"postcode" varchar,
  	"latitude" numeric,
  	"longitude" numeric,
  	"directions" varchar,
  	"accessibility" varchar,
  	"slug" varchar,
  	"owner_id" uuid,
  	"notes" varchar,
  	"saved_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_locations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_locations_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_address" varchar,
  	"version_postcode" varchar,
  	"version_latitude" numeric,
  	"version_longitude" numeric,
  	"version_directions" varchar,
  	"version_accessibility" varchar,
  	"version_slug" varchar,
  	"version_owner_id" uuid,
  	"version_notes" varchar,
  	"version_saved_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__locations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "places" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"kind" "enum_places_kind",
  	"covers" varchar,
  	"latitude" numeric,
  	"longitude" numeric,
  	"carers_service_id" uuid,
  	"adult_social_care_id" uuid,
  	"note" varchar,
  	"slug" varchar,
  	"owner_id" uuid,
  	"notes" varchar,
  	"saved_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_places_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "places_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "places_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"places_id" uuid
  );
  
  CREATE TABLE "_places_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_kind" "enum__places_v_version_kind",
  	"version_covers" varchar,
  	"version_latitude" numeric,
  	"version_longitude" numeric,
  	"version_carers_service_id" uuid,
  	"version_adult_social_care_id" uuid,
  	"version_note" varchar,
  	"version_slug" varchar,
  	"version_owner_id" uuid,
  	"version_notes" varchar,
  	"version_saved_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__places_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_places_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_places_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"places_id" uuid
  );
  
  CREATE TABLE "facts_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "facts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"value" varchar,
  	"per" varchar,
  	"applies_to" varchar,
  	"note" varchar,
  	"as_of" varchar,
  	"review_by" timestamp(3) with time zone,
  	"slug" varchar,
  	"owner_id" uuid,
  	"notes" varchar,
  	"saved_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_facts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_facts_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_facts_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_value" varchar,
  	"version_per" varchar,
  	"version_applies_to" varchar,
  	"version_note" varchar,
  	"version_as_of" varchar,
  	"version_review_by" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_owner_id" uuid,
  	"version_notes" varchar,
  	"version_saved_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__facts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "jargon_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "jargon" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"term" varchar,
  	"meaning" varchar,
  	"easy_read_meaning" varchar,
  	"say_instead" varchar,
  	"is_avoided" boolean DEFAULT false,
  	"slug" varchar,
  	"owner_id" uuid,
  	"notes" varchar,
  	"saved_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_jargon_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "jargon_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_jargon_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_jargon_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_term" varchar,
  	"version_meaning" varchar,
  	"version_easy_read_meaning" varchar,
  	"version_say_instead" varchar,
  	"version_is_avoided" boolean DEFAULT false,
  	"version_slug" varchar,
  	"version_owner_id" uuid,
  	"version_notes" varchar,
  	"version_saved_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__jargon_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_jargon_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "pictures" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"alt" varchar NOT NULL,
  	"set" varchar NOT NULL,
  	"author" varchar NOT NULL,
  	"licence" varchar NOT NULL,
  	"licence_url" varchar NOT NULL,
  	"source" varchar NOT NULL,
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
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"description" varchar,
  	"body" jsonb,
  	"slug" varchar,
  	"checked_on" timestamp(3) with time zone,
  	"next_check" timestamp(3) with time zone,
  	"owner_id" uuid,
  	"notes" varchar,
  	"saved_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_description" varchar,
  	"version_body" jsonb,
  	"version_slug" varchar,
  	"version_checked_on" timestamp(3) with time zone,
  	"version_next_check" timestamp(3) with time zone,
  	"version_owner_id" uuid,
  	"version_notes" varchar,
  	"version_saved_by_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "publications_counts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"of" varchar NOT NULL,
  	"count" numeric NOT NULL
  );
  
  CREATE TABLE "publications_problems" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"record" varchar NOT NULL,
  	"field" varchar,
  	"problem" varchar NOT NULL,
  	"remedy" varchar NOT NULL
  );
  
  CREATE TABLE "publications" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" "enum_publications_state" NOT NULL,
  	"digest" varchar,
  	"started_at" timestamp(3) with time zone NOT NULL,
  	"finished_at" timestamp(3) with time zone,
  	"started_by_id" uuid,
  	"message" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "update_requests" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"summary" varchar NOT NULL,
  	"service_id" uuid,
  	"changes" varchar NOT NULL,
  	"from_name" varchar,
  	"from_email" varchar,
  	"state" "enum_update_requests_state" DEFAULT 'new' NOT NULL,
  	"decided_by_id" uuid,
  	"decision" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "feedback" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"page" varchar NOT NULL,
  	"kind" "enum_feedback_kind" NOT NULL,
  	"words" varchar,
  	"contact" varchar,
  	"state" "enum_feedback_state" DEFAULT 'new' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "search_gaps" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"words" varchar NOT NULL,
  	"place" varchar,
  	"times" numeric DEFAULT 1 NOT NULL,
  	"last_seen" timestamp(3) with time zone NOT NULL,
  	"answer" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
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
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'author',
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"guides_id" uuid,
  	"easy_reads_id" uuid,
  	"stories_id" uuid,
  	"notices_id" uuid,
  	"stages_id" uuid,
  	"topics_id" uuid,
  	"audiences_id" uuid,
  	"services_id" uuid,
  	"organisations_id" uuid,
  	"locations_id" uuid,
  	"places_id" uuid,
  	"facts_id" uuid,
  	"jargon_id" uuid,
  	"pictures_id" uuid,
  	"pages_id" uuid,
  	"publications_id" uuid,
  	"update_requests_id" uuid,
  	"feedback_id" uuid,
  	"search_gaps_id" uuid,
  	"media_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_settings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"strapline" varchar NOT NULL,
  	"area" varchar NOT NULL,
  	"address" varchar NOT NULL,
  	"language" "enum_site_settings_language" DEFAULT 'en-GB' NOT NULL,
  	"publisher" varchar NOT NULL,
  	"help_service_id" uuid NOT NULL,
  	"contact_email" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_settings_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"services_id" uuid,
  	"guides_id" uuid
  );
  
  ALTER TABLE "guides_key_points" ADD CONSTRAINT "guides_key_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_parts" ADD CONSTRAINT "guides_parts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_next_steps" ADD CONSTRAINT "guides_next_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_contacts" ADD CONSTRAINT "guides_contacts_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides_contacts" ADD CONSTRAINT "guides_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_might_not_know" ADD CONSTRAINT "guides_might_not_know_guide_id_guides_id_fk" FOREIGN KEY ("guide_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides_might_not_know" ADD CONSTRAINT "guides_might_not_know_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_sources" ADD CONSTRAINT "guides_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides" ADD CONSTRAINT "guides_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides" ADD CONSTRAINT "guides_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides" ADD CONSTRAINT "guides_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides_texts" ADD CONSTRAINT "guides_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_version_key_points" ADD CONSTRAINT "_guides_v_version_key_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_version_parts" ADD CONSTRAINT "_guides_v_version_parts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_version_next_steps" ADD CONSTRAINT "_guides_v_version_next_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_version_contacts" ADD CONSTRAINT "_guides_v_version_contacts_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v_version_contacts" ADD CONSTRAINT "_guides_v_version_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_version_might_not_know" ADD CONSTRAINT "_guides_v_version_might_not_know_guide_id_guides_id_fk" FOREIGN KEY ("guide_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v_version_might_not_know" ADD CONSTRAINT "_guides_v_version_might_not_know_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_version_sources" ADD CONSTRAINT "_guides_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_parent_id_guides_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_version_stage_id_stages_id_fk" FOREIGN KEY ("version_stage_id") REFERENCES "public"."stages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v_texts" ADD CONSTRAINT "_guides_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "easy_reads_sections_steps_statements" ADD CONSTRAINT "easy_reads_sections_steps_statements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."easy_reads_sections_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "easy_reads_sections_steps" ADD CONSTRAINT "easy_reads_sections_steps_picture_id_pictures_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."pictures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "easy_reads_sections_steps" ADD CONSTRAINT "easy_reads_sections_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."easy_reads_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "easy_reads_sections" ADD CONSTRAINT "easy_reads_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."easy_reads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "easy_reads" ADD CONSTRAINT "easy_reads_guide_id_guides_id_fk" FOREIGN KEY ("guide_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "easy_reads" ADD CONSTRAINT "easy_reads_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "easy_reads" ADD CONSTRAINT "easy_reads_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_easy_reads_v_version_sections_steps_statements" ADD CONSTRAINT "_easy_reads_v_version_sections_steps_statements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_easy_reads_v_version_sections_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_easy_reads_v_version_sections_steps" ADD CONSTRAINT "_easy_reads_v_version_sections_steps_picture_id_pictures_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."pictures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_easy_reads_v_version_sections_steps" ADD CONSTRAINT "_easy_reads_v_version_sections_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_easy_reads_v_version_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_easy_reads_v_version_sections" ADD CONSTRAINT "_easy_reads_v_version_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_easy_reads_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_easy_reads_v" ADD CONSTRAINT "_easy_reads_v_parent_id_easy_reads_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."easy_reads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_easy_reads_v" ADD CONSTRAINT "_easy_reads_v_version_guide_id_guides_id_fk" FOREIGN KEY ("version_guide_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_easy_reads_v" ADD CONSTRAINT "_easy_reads_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_easy_reads_v" ADD CONSTRAINT "_easy_reads_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_consent_record_id_media_id_fk" FOREIGN KEY ("consent_record_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_parent_id_stories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_consent_record_id_media_id_fk" FOREIGN KEY ("version_consent_record_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notices_rels" ADD CONSTRAINT "notices_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "notices_rels" ADD CONSTRAINT "notices_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "notices_rels" ADD CONSTRAINT "notices_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_notices_v" ADD CONSTRAINT "_notices_v_parent_id_notices_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."notices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_notices_v" ADD CONSTRAINT "_notices_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_notices_v" ADD CONSTRAINT "_notices_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_notices_v_rels" ADD CONSTRAINT "_notices_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_notices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_notices_v_rels" ADD CONSTRAINT "_notices_v_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_notices_v_rels" ADD CONSTRAINT "_notices_v_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stages" ADD CONSTRAINT "stages_picture_id_pictures_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."pictures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stages" ADD CONSTRAINT "stages_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stages" ADD CONSTRAINT "stages_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stages_v" ADD CONSTRAINT "_stages_v_parent_id_stages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stages_v" ADD CONSTRAINT "_stages_v_version_picture_id_pictures_id_fk" FOREIGN KEY ("version_picture_id") REFERENCES "public"."pictures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stages_v" ADD CONSTRAINT "_stages_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stages_v" ADD CONSTRAINT "_stages_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audiences" ADD CONSTRAINT "audiences_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audiences" ADD CONSTRAINT "audiences_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_audiences_v" ADD CONSTRAINT "_audiences_v_parent_id_audiences_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."audiences"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_audiences_v" ADD CONSTRAINT "_audiences_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_audiences_v" ADD CONSTRAINT "_audiences_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services_phones" ADD CONSTRAINT "services_phones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_ways" ADD CONSTRAINT "services_ways_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_sources" ADD CONSTRAINT "services_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services" ADD CONSTRAINT "services_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services_texts" ADD CONSTRAINT "services_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_locations_fk" FOREIGN KEY ("locations_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_phones" ADD CONSTRAINT "_services_v_version_phones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_ways" ADD CONSTRAINT "_services_v_version_ways_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_sources" ADD CONSTRAINT "_services_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_parent_id_services_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_organisation_id_organisations_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v_texts" ADD CONSTRAINT "_services_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_locations_fk" FOREIGN KEY ("locations_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "locations" ADD CONSTRAINT "locations_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "locations" ADD CONSTRAINT "locations_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_locations_v" ADD CONSTRAINT "_locations_v_parent_id_locations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_locations_v" ADD CONSTRAINT "_locations_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_locations_v" ADD CONSTRAINT "_locations_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places" ADD CONSTRAINT "places_carers_service_id_services_id_fk" FOREIGN KEY ("carers_service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places" ADD CONSTRAINT "places_adult_social_care_id_services_id_fk" FOREIGN KEY ("adult_social_care_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places" ADD CONSTRAINT "places_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places" ADD CONSTRAINT "places_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places_texts" ADD CONSTRAINT "places_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_rels" ADD CONSTRAINT "places_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_rels" ADD CONSTRAINT "places_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v" ADD CONSTRAINT "_places_v_parent_id_places_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v" ADD CONSTRAINT "_places_v_version_carers_service_id_services_id_fk" FOREIGN KEY ("version_carers_service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v" ADD CONSTRAINT "_places_v_version_adult_social_care_id_services_id_fk" FOREIGN KEY ("version_adult_social_care_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v" ADD CONSTRAINT "_places_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v" ADD CONSTRAINT "_places_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v_texts" ADD CONSTRAINT "_places_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_rels" ADD CONSTRAINT "_places_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_rels" ADD CONSTRAINT "_places_v_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "facts_sources" ADD CONSTRAINT "facts_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "facts" ADD CONSTRAINT "facts_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "facts" ADD CONSTRAINT "facts_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_facts_v_version_sources" ADD CONSTRAINT "_facts_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_facts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_facts_v" ADD CONSTRAINT "_facts_v_parent_id_facts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."facts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_facts_v" ADD CONSTRAINT "_facts_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_facts_v" ADD CONSTRAINT "_facts_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "jargon_sources" ADD CONSTRAINT "jargon_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."jargon"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "jargon" ADD CONSTRAINT "jargon_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "jargon" ADD CONSTRAINT "jargon_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "jargon_texts" ADD CONSTRAINT "jargon_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."jargon"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_jargon_v_version_sources" ADD CONSTRAINT "_jargon_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_jargon_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_jargon_v" ADD CONSTRAINT "_jargon_v_parent_id_jargon_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."jargon"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_jargon_v" ADD CONSTRAINT "_jargon_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_jargon_v" ADD CONSTRAINT "_jargon_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_jargon_v_texts" ADD CONSTRAINT "_jargon_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_jargon_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pictures" ADD CONSTRAINT "pictures_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications_counts" ADD CONSTRAINT "publications_counts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_problems" ADD CONSTRAINT "publications_problems_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_started_by_id_users_id_fk" FOREIGN KEY ("started_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "update_requests" ADD CONSTRAINT "update_requests_service_id_services_id_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "update_requests" ADD CONSTRAINT "update_requests_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_easy_reads_fk" FOREIGN KEY ("easy_reads_id") REFERENCES "public"."easy_reads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_stories_fk" FOREIGN KEY ("stories_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_notices_fk" FOREIGN KEY ("notices_id") REFERENCES "public"."notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_stages_fk" FOREIGN KEY ("stages_id") REFERENCES "public"."stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_audiences_fk" FOREIGN KEY ("audiences_id") REFERENCES "public"."audiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_locations_fk" FOREIGN KEY ("locations_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_facts_fk" FOREIGN KEY ("facts_id") REFERENCES "public"."facts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_jargon_fk" FOREIGN KEY ("jargon_id") REFERENCES "public"."jargon"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pictures_fk" FOREIGN KEY ("pictures_id") REFERENCES "public"."pictures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_update_requests_fk" FOREIGN KEY ("update_requests_id") REFERENCES "public"."update_requests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_feedback_fk" FOREIGN KEY ("feedback_id") REFERENCES "public"."feedback"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_search_gaps_fk" FOREIGN KEY ("search_gaps_id") REFERENCES "public"."search_gaps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_help_service_id_services_id_fk" FOREIGN KEY ("help_service_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_services_fk" FOREIGN KEY ("services_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "guides_key_points_order_idx" ON "guides_key_points" USING btree ("_order");
  CREATE INDEX "guides_key_points_parent_id_idx" ON "guides_key_points" USING btree ("_parent_id");
  CREATE INDEX "guides_parts_order_idx" ON "guides_parts" USING btree ("_order");
  CREATE INDEX "guides_parts_parent_id_idx" ON "guides_parts" USING btree ("_parent_id");
  CREATE INDEX "guides_next_steps_order_idx" ON "guides_next_steps" USING btree ("_order");
  CREATE INDEX "guides_next_steps_parent_id_idx" ON "guides_next_steps" USING btree ("_parent_id");
  CREATE INDEX "guides_contacts_order_idx" ON "guides_contacts" USING btree ("_order");
  CREATE INDEX "guides_contacts_parent_id_idx" ON "guides_contacts" USING btree ("_parent_id");
  CREATE INDEX "guides_contacts_service_idx" ON "guides_contacts" USING btree ("service_id");
  CREATE INDEX "guides_might_not_know_order_idx" ON "guides_might_not_know" USING btree ("_order");
  CREATE INDEX "guides_might_not_know_parent_id_idx" ON "guides_might_not_know" USING btree ("_parent_id");
  CREATE INDEX "guides_might_not_know_guide_idx" ON "guides_might_not_know" USING btree ("guide_id");
  CREATE INDEX "guides_sources_order_idx" ON "guides_sources" USING btree ("_order");
  CREATE INDEX "guides_sources_parent_id_idx" ON "guides_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "guides_slug_idx" ON "guides" USING btree ("slug");
  CREATE INDEX "guides_stage_idx" ON "guides" USING btree ("stage_id");
  CREATE INDEX "guides_owner_idx" ON "guides" USING btree ("owner_id");
  CREATE INDEX "guides_saved_by_idx" ON "guides" USING btree ("saved_by_id");
  CREATE INDEX "guides_updated_at_idx" ON "guides" USING btree ("updated_at");
  CREATE INDEX "guides_created_at_idx" ON "guides" USING btree ("created_at");
  CREATE INDEX "guides_deleted_at_idx" ON "guides" USING btree ("deleted_at");
  CREATE INDEX "guides__status_idx" ON "guides" USING btree ("_status");
  CREATE INDEX "guides_texts_order_parent" ON "guides_texts" USING btree ("order","parent_id");
  CREATE INDEX "guides_rels_order_idx" ON "guides_rels" USING btree ("order");
  CREATE INDEX "guides_rels_parent_idx" ON "guides_rels" USING btree ("parent_id");
  CREATE INDEX "guides_rels_path_idx" ON "guides_rels" USING btree ("path");
  CREATE INDEX "guides_rels_services_id_idx" ON "guides_rels" USING btree ("services_id");
  CREATE INDEX "guides_rels_topics_id_idx" ON "guides_rels" USING btree ("topics_id");
  CREATE INDEX "guides_rels_audiences_id_idx" ON "guides_rels" USING btree ("audiences_id");
  CREATE INDEX "_guides_v_version_key_points_order_idx" ON "_guides_v_version_key_points" USING btree ("_order");
  CREATE INDEX "_guides_v_version_key_points_parent_id_idx" ON "_guides_v_version_key_points" USING btree ("_parent_id");
  CREATE INDEX "_guides_v_version_parts_order_idx" ON "_guides_v_version_parts" USING btree ("_order");
  CREATE INDEX "_guides_v_version_parts_parent_id_idx" ON "_guides_v_version_parts" USING btree ("_parent_id");
  CREATE INDEX "_guides_v_version_next_steps_order_idx" ON "_guides_v_version_next_steps" USING btree ("_order");
  CREATE INDEX "_guides_v_version_next_steps_parent_id_idx" ON "_guides_v_version_next_steps" USING btree ("_parent_id");
  CREATE INDEX "_guides_v_version_contacts_order_idx" ON "_guides_v_version_contacts" USING btree ("_order");
  CREATE INDEX "_guides_v_version_contacts_parent_id_idx" ON "_guides_v_version_contacts" USING btree ("_parent_id");
  CREATE INDEX "_guides_v_version_contacts_service_idx" ON "_guides_v_version_contacts" USING btree ("service_id");
  CREATE INDEX "_guides_v_version_might_not_know_order_idx" ON "_guides_v_version_might_not_know" USING btree ("_order");
  CREATE INDEX "_guides_v_version_might_not_know_parent_id_idx" ON "_guides_v_version_might_not_know" USING btree ("_parent_id");
  CREATE INDEX "_guides_v_version_might_not_know_guide_idx" ON "_guides_v_version_might_not_know" USING btree ("guide_id");
  CREATE INDEX "_guides_v_version_sources_order_idx" ON "_guides_v_version_sources" USING btree ("_order");
  CREATE INDEX "_guides_v_version_sources_parent_id_idx" ON "_guides_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_guides_v_parent_idx" ON "_guides_v" USING btree ("parent_id");
  CREATE INDEX "_guides_v_version_version_slug_idx" ON "_guides_v" USING btree ("version_slug");
  CREATE INDEX "_guides_v_version_version_stage_idx" ON "_guides_v" USING btree ("version_stage_id");
  CREATE INDEX "_guides_v_version_version_owner_idx" ON "_guides_v" USING btree ("version_owner_id");
  CREATE INDEX "_guides_v_version_version_saved_by_idx" ON "_guides_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_guides_v_version_version_updated_at_idx" ON "_guides_v" USING btree ("version_updated_at");
  CREATE INDEX "_guides_v_version_version_created_at_idx" ON "_guides_v" USING btree ("version_created_at");
  CREATE INDEX "_guides_v_version_version_deleted_at_idx" ON "_guides_v" USING btree ("version_deleted_at");
  CREATE INDEX "_guides_v_version_version__status_idx" ON "_guides_v" USING btree ("version__status");
  CREATE INDEX "_guides_v_created_at_idx" ON "_guides_v" USING btree ("created_at");
  CREATE INDEX "_guides_v_updated_at_idx" ON "_guides_v" USING btree ("updated_at");
  CREATE INDEX "_guides_v_latest_idx" ON "_guides_v" USING btree ("latest");
  CREATE INDEX "_guides_v_autosave_idx" ON "_guides_v" USING btree ("autosave");
  CREATE INDEX "_guides_v_texts_order_parent" ON "_guides_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_guides_v_rels_order_idx" ON "_guides_v_rels" USING btree ("order");
  CREATE INDEX "_guides_v_rels_parent_idx" ON "_guides_v_rels" USING btree ("parent_id");
  CREATE INDEX "_guides_v_rels_path_idx" ON "_guides_v_rels" USING btree ("path");
  CREATE INDEX "_guides_v_rels_services_id_idx" ON "_guides_v_rels" USING btree ("services_id");
  CREATE INDEX "_guides_v_rels_topics_id_idx" ON "_guides_v_rels" USING btree ("topics_id");
  CREATE INDEX "_guides_v_rels_audiences_id_idx" ON "_guides_v_rels" USING btree ("audiences_id");
  CREATE INDEX "easy_reads_sections_steps_statements_order_idx" ON "easy_reads_sections_steps_statements" USING btree ("_order");
  CREATE INDEX "easy_reads_sections_steps_statements_parent_id_idx" ON "easy_reads_sections_steps_statements" USING btree ("_parent_id");
  CREATE INDEX "easy_reads_sections_steps_order_idx" ON "easy_reads_sections_steps" USING btree ("_order");
  CREATE INDEX "easy_reads_sections_steps_parent_id_idx" ON "easy_reads_sections_steps" USING btree ("_parent_id");
  CREATE INDEX "easy_reads_sections_steps_picture_idx" ON "easy_reads_sections_steps" USING btree ("picture_id");
  CREATE INDEX "easy_reads_sections_order_idx" ON "easy_reads_sections" USING btree ("_order");
  CREATE INDEX "easy_reads_sections_parent_id_idx" ON "easy_reads_sections" USING btree ("_parent_id");
  CREATE INDEX "easy_reads_guide_idx" ON "easy_reads" USING btree ("guide_id");
  CREATE UNIQUE INDEX "easy_reads_slug_idx" ON "easy_reads" USING btree ("slug");
  CREATE INDEX "easy_reads_owner_idx" ON "easy_reads" USING btree ("owner_id");
  CREATE INDEX "easy_reads_saved_by_idx" ON "easy_reads" USING btree ("saved_by_id");
  CREATE INDEX "easy_reads_updated_at_idx" ON "easy_reads" USING btree ("updated_at");
  CREATE INDEX "easy_reads_created_at_idx" ON "easy_reads" USING btree ("created_at");
  CREATE INDEX "easy_reads_deleted_at_idx" ON "easy_reads" USING btree ("deleted_at");
  CREATE INDEX "easy_reads__status_idx" ON "easy_reads" USING btree ("_status");
  CREATE INDEX "_easy_reads_v_version_sections_steps_statements_order_idx" ON "_easy_reads_v_version_sections_steps_statements" USING btree ("_order");
  CREATE INDEX "_easy_reads_v_version_sections_steps_statements_parent_id_idx" ON "_easy_reads_v_version_sections_steps_statements" USING btree ("_parent_id");
  CREATE INDEX "_easy_reads_v_version_sections_steps_order_idx" ON "_easy_reads_v_version_sections_steps" USING btree ("_order");
  CREATE INDEX "_easy_reads_v_version_sections_steps_parent_id_idx" ON "_easy_reads_v_version_sections_steps" USING btree ("_parent_id");
  CREATE INDEX "_easy_reads_v_version_sections_steps_picture_idx" ON "_easy_reads_v_version_sections_steps" USING btree ("picture_id");
  CREATE INDEX "_easy_reads_v_version_sections_order_idx" ON "_easy_reads_v_version_sections" USING btree ("_order");
  CREATE INDEX "_easy_reads_v_version_sections_parent_id_idx" ON "_easy_reads_v_version_sections" USING btree ("_parent_id");
  CREATE INDEX "_easy_reads_v_parent_idx" ON "_easy_reads_v" USING btree ("parent_id");
  CREATE INDEX "_easy_reads_v_version_version_guide_idx" ON "_easy_reads_v" USING btree ("version_guide_id");
  CREATE INDEX "_easy_reads_v_version_version_slug_idx" ON "_easy_reads_v" USING btree ("version_slug");
  CREATE INDEX "_easy_reads_v_version_version_owner_idx" ON "_easy_reads_v" USING btree ("version_owner_id");
  CREATE INDEX "_easy_reads_v_version_version_saved_by_idx" ON "_easy_reads_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_easy_reads_v_version_version_updated_at_idx" ON "_easy_reads_v" USING btree ("version_updated_at");
  CREATE INDEX "_easy_reads_v_version_version_created_at_idx" ON "_easy_reads_v" USING btree ("version_created_at");
  CREATE INDEX "_easy_reads_v_version_version_deleted_at_idx" ON "_easy_reads_v" USING btree ("version_deleted_at");
  CREATE INDEX "_easy_reads_v_version_version__status_idx" ON "_easy_reads_v" USING btree ("version__status");
  CREATE INDEX "_easy_reads_v_created_at_idx" ON "_easy_reads_v" USING btree ("created_at");
  CREATE INDEX "_easy_reads_v_updated_at_idx" ON "_easy_reads_v" USING btree ("updated_at");
  CREATE INDEX "_easy_reads_v_latest_idx" ON "_easy_reads_v" USING btree ("latest");
  CREATE INDEX "_easy_reads_v_autosave_idx" ON "_easy_reads_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "stories_slug_idx" ON "stories" USING btree ("slug");
  CREATE INDEX "stories_consent_consent_record_idx" ON "stories" USING btree ("consent_record_id");
  CREATE INDEX "stories_owner_idx" ON "stories" USING btree ("owner_id");
  CREATE INDEX "stories_saved_by_idx" ON "stories" USING btree ("saved_by_id");
  CREATE INDEX "stories_updated_at_idx" ON "stories" USING btree ("updated_at");
  CREATE INDEX "stories_created_at_idx" ON "stories" USING btree ("created_at");
  CREATE INDEX "stories_deleted_at_idx" ON "stories" USING btree ("deleted_at");
  CREATE INDEX "stories__status_idx" ON "stories" USING btree ("_status");
  CREATE INDEX "stories_rels_order_idx" ON "stories_rels" USING btree ("order");
  CREATE INDEX "stories_rels_parent_idx" ON "stories_rels" USING btree ("parent_id");
  CREATE INDEX "stories_rels_path_idx" ON "stories_rels" USING btree ("path");
  CREATE INDEX "stories_rels_guides_id_idx" ON "stories_rels" USING btree ("guides_id");
  CREATE INDEX "_stories_v_parent_idx" ON "_stories_v" USING btree ("parent_id");
  CREATE INDEX "_stories_v_version_version_slug_idx" ON "_stories_v" USING btree ("version_slug");
  CREATE INDEX "_stories_v_version_consent_version_consent_record_idx" ON "_stories_v" USING btree ("version_consent_record_id");
  CREATE INDEX "_stories_v_version_version_owner_idx" ON "_stories_v" USING btree ("version_owner_id");
  CREATE INDEX "_stories_v_version_version_saved_by_idx" ON "_stories_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_stories_v_version_version_updated_at_idx" ON "_stories_v" USING btree ("version_updated_at");
  CREATE INDEX "_stories_v_version_version_created_at_idx" ON "_stories_v" USING btree ("version_created_at");
  CREATE INDEX "_stories_v_version_version_deleted_at_idx" ON "_stories_v" USING btree ("version_deleted_at");
  CREATE INDEX "_stories_v_version_version__status_idx" ON "_stories_v" USING btree ("version__status");
  CREATE INDEX "_stories_v_created_at_idx" ON "_stories_v" USING btree ("created_at");
  CREATE INDEX "_stories_v_updated_at_idx" ON "_stories_v" USING btree ("updated_at");
  CREATE INDEX "_stories_v_latest_idx" ON "_stories_v" USING btree ("latest");
  CREATE INDEX "_stories_v_autosave_idx" ON "_stories_v" USING btree ("autosave");
  CREATE INDEX "_stories_v_rels_order_idx" ON "_stories_v_rels" USING btree ("order");
  CREATE INDEX "_stories_v_rels_parent_idx" ON "_stories_v_rels" USING btree ("parent_id");
  CREATE INDEX "_stories_v_rels_path_idx" ON "_stories_v_rels" USING btree ("path");
  CREATE INDEX "_stories_v_rels_guides_id_idx" ON "_stories_v_rels" USING btree ("guides_id");
  CREATE UNIQUE INDEX "notices_slug_idx" ON "notices" USING btree ("slug");
  CREATE INDEX "notices_owner_idx" ON "notices" USING btree ("owner_id");
  CREATE INDEX "notices_saved_by_idx" ON "notices" USING btree ("saved_by_id");
  CREATE INDEX "notices_updated_at_idx" ON "notices" USING btree ("updated_at");
  CREATE INDEX "notices_created_at_idx" ON "notices" USING btree ("created_at");
  CREATE INDEX "notices_deleted_at_idx" ON "notices" USING btree ("deleted_at");
  CREATE INDEX "notices__status_idx" ON "notices" USING btree ("_status");
  CREATE INDEX "notices_rels_order_idx" ON "notices_rels" USING btree ("order");
  CREATE INDEX "notices_rels_parent_idx" ON "notices_rels" USING btree ("parent_id");
  CREATE INDEX "notices_rels_path_idx" ON "notices_rels" USING btree ("path");
  CREATE INDEX "notices_rels_services_id_idx" ON "notices_rels" USING btree ("services_id");
  CREATE INDEX "notices_rels_guides_id_idx" ON "notices_rels" USING btree ("guides_id");
  CREATE INDEX "_notices_v_parent_idx" ON "_notices_v" USING btree ("parent_id");
  CREATE INDEX "_notices_v_version_version_slug_idx" ON "_notices_v" USING btree ("version_slug");
  CREATE INDEX "_notices_v_version_version_owner_idx" ON "_notices_v" USING btree ("version_owner_id");
  CREATE INDEX "_notices_v_version_version_saved_by_idx" ON "_notices_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_notices_v_version_version_updated_at_idx" ON "_notices_v" USING btree ("version_updated_at");
  CREATE INDEX "_notices_v_version_version_created_at_idx" ON "_notices_v" USING btree ("version_created_at");
  CREATE INDEX "_notices_v_version_version_deleted_at_idx" ON "_notices_v" USING btree ("version_deleted_at");
  CREATE INDEX "_notices_v_version_version__status_idx" ON "_notices_v" USING btree ("version__status");
  CREATE INDEX "_notices_v_created_at_idx" ON "_notices_v" USING btree ("created_at");
  CREATE INDEX "_notices_v_updated_at_idx" ON "_notices_v" USING btree ("updated_at");
  CREATE INDEX "_notices_v_latest_idx" ON "_notices_v" USING btree ("latest");
  CREATE INDEX "_notices_v_autosave_idx" ON "_notices_v" USING btree ("autosave");
  CREATE INDEX "_notices_v_rels_order_idx" ON "_notices_v_rels" USING btree ("order");
  CREATE INDEX "_notices_v_rels_parent_idx" ON "_notices_v_rels" USING btree ("parent_id");
  CREATE INDEX "_notices_v_rels_path_idx" ON "_notices_v_rels" USING btree ("path");
  CREATE INDEX "_notices_v_rels_services_id_idx" ON "_notices_v_rels" USING btree ("services_id");
  CREATE INDEX "_notices_v_rels_guides_id_idx" ON "_notices_v_rels" USING btree ("guides_id");
  CREATE INDEX "stages_picture_idx" ON "stages" USING btree ("picture_id");
  CREATE UNIQUE INDEX "stages_slug_idx" ON "stages" USING btree ("slug");
  CREATE INDEX "stages_owner_idx" ON "stages" USING btree ("owner_id");
  CREATE INDEX "stages_saved_by_idx" ON "stages" USING btree ("saved_by_id");
  CREATE INDEX "stages_updated_at_idx" ON "stages" USING btree ("updated_at");
  CREATE INDEX "stages_created_at_idx" ON "stages" USING btree ("created_at");
  CREATE INDEX "stages_deleted_at_idx" ON "stages" USING btree ("deleted_at");
  CREATE INDEX "stages__status_idx" ON "stages" USING btree ("_status");
  CREATE INDEX "_stages_v_parent_idx" ON "_stages_v" USING btree ("parent_id");
  CREATE INDEX "_stages_v_version_version_picture_idx" ON "_stages_v" USING btree ("version_picture_id");
  CREATE INDEX "_stages_v_version_version_slug_idx" ON "_stages_v" USING btree ("version_slug");
  CREATE INDEX "_stages_v_version_version_owner_idx" ON "_stages_v" USING btree ("version_owner_id");
  CREATE INDEX "_stages_v_version_version_saved_by_idx" ON "_stages_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_stages_v_version_version_updated_at_idx" ON "_stages_v" USING btree ("version_updated_at");
  CREATE INDEX "_stages_v_version_version_created_at_idx" ON "_stages_v" USING btree ("version_created_at");
  CREATE INDEX "_stages_v_version_version_deleted_at_idx" ON "_stages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_stages_v_version_version__status_idx" ON "_stages_v" USING btree ("version__status");
  CREATE INDEX "_stages_v_created_at_idx" ON "_stages_v" USING btree ("created_at");
  CREATE INDEX "_stages_v_updated_at_idx" ON "_stages_v" USING btree ("updated_at");
  CREATE INDEX "_stages_v_latest_idx" ON "_stages_v" USING btree ("latest");
  CREATE INDEX "_stages_v_autosave_idx" ON "_stages_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_owner_idx" ON "topics" USING btree ("owner_id");
  CREATE INDEX "topics_saved_by_idx" ON "topics" USING btree ("saved_by_id");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "topics_deleted_at_idx" ON "topics" USING btree ("deleted_at");
  CREATE INDEX "topics__status_idx" ON "topics" USING btree ("_status");
  CREATE INDEX "_topics_v_parent_idx" ON "_topics_v" USING btree ("parent_id");
  CREATE INDEX "_topics_v_version_version_slug_idx" ON "_topics_v" USING btree ("version_slug");
  CREATE INDEX "_topics_v_version_version_owner_idx" ON "_topics_v" USING btree ("version_owner_id");
  CREATE INDEX "_topics_v_version_version_saved_by_idx" ON "_topics_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_topics_v_version_version_updated_at_idx" ON "_topics_v" USING btree ("version_updated_at");
  CREATE INDEX "_topics_v_version_version_created_at_idx" ON "_topics_v" USING btree ("version_created_at");
  CREATE INDEX "_topics_v_version_version_deleted_at_idx" ON "_topics_v" USING btree ("version_deleted_at");
  CREATE INDEX "_topics_v_version_version__status_idx" ON "_topics_v" USING btree ("version__status");
  CREATE INDEX "_topics_v_created_at_idx" ON "_topics_v" USING btree ("created_at");
  CREATE INDEX "_topics_v_updated_at_idx" ON "_topics_v" USING btree ("updated_at");
  CREATE INDEX "_topics_v_latest_idx" ON "_topics_v" USING btree ("latest");
  CREATE INDEX "_topics_v_autosave_idx" ON "_topics_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "audiences_slug_idx" ON "audiences" USING btree ("slug");
  CREATE INDEX "audiences_owner_idx" ON "audiences" USING btree ("owner_id");
  CREATE INDEX "audiences_saved_by_idx" ON "audiences" USING btree ("saved_by_id");
  CREATE INDEX "audiences_updated_at_idx" ON "audiences" USING btree ("updated_at");
  CREATE INDEX "audiences_created_at_idx" ON "audiences" USING btree ("created_at");
  CREATE INDEX "audiences_deleted_at_idx" ON "audiences" USING btree ("deleted_at");
  CREATE INDEX "audiences__status_idx" ON "audiences" USING btree ("_status");
  CREATE INDEX "_audiences_v_parent_idx" ON "_audiences_v" USING btree ("parent_id");
  CREATE INDEX "_audiences_v_version_version_slug_idx" ON "_audiences_v" USING btree ("version_slug");
  CREATE INDEX "_audiences_v_version_version_owner_idx" ON "_audiences_v" USING btree ("version_owner_id");
  CREATE INDEX "_audiences_v_version_version_saved_by_idx" ON "_audiences_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_audiences_v_version_version_updated_at_idx" ON "_audiences_v" USING btree ("version_updated_at");
  CREATE INDEX "_audiences_v_version_version_created_at_idx" ON "_audiences_v" USING btree ("version_created_at");
  CREATE INDEX "_audiences_v_version_version_deleted_at_idx" ON "_audiences_v" USING btree ("version_deleted_at");
  CREATE INDEX "_audiences_v_version_version__status_idx" ON "_audiences_v" USING btree ("version__status");
  CREATE INDEX "_audiences_v_created_at_idx" ON "_audiences_v" USING btree ("created_at");
  CREATE INDEX "_audiences_v_updated_at_idx" ON "_audiences_v" USING btree ("updated_at");
  CREATE INDEX "_audiences_v_latest_idx" ON "_audiences_v" USING btree ("latest");
  CREATE INDEX "_audiences_v_autosave_idx" ON "_audiences_v" USING btree ("autosave");
  CREATE INDEX "services_phones_order_idx" ON "services_phones" USING btree ("_order");
  CREATE INDEX "services_phones_parent_id_idx" ON "services_phones" USING btree ("_parent_id");
  CREATE INDEX "services_ways_order_idx" ON "services_ways" USING btree ("order");
  CREATE INDEX "services_ways_parent_idx" ON "services_ways" USING btree ("parent_id");
  CREATE INDEX "services_sources_order_idx" ON "services_sources" USING btree ("_order");
  CREATE INDEX "services_sources_parent_id_idx" ON "services_sources" USING btree ("_parent_id");
  CREATE INDEX "services_organisation_idx" ON "services" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "services_slug_idx" ON "services" USING btree ("slug");
  CREATE INDEX "services_owner_idx" ON "services" USING btree ("owner_id");
  CREATE INDEX "services_saved_by_idx" ON "services" USING btree ("saved_by_id");
  CREATE INDEX "services_updated_at_idx" ON "services" USING btree ("updated_at");
  CREATE INDEX "services_created_at_idx" ON "services" USING btree ("created_at");
  CREATE INDEX "services_deleted_at_idx" ON "services" USING btree ("deleted_at");
  CREATE INDEX "services__status_idx" ON "services" USING btree ("_status");
  CREATE INDEX "services_texts_order_parent" ON "services_texts" USING btree ("order","parent_id");
  CREATE INDEX "services_rels_order_idx" ON "services_rels" USING btree ("order");
  CREATE INDEX "services_rels_parent_idx" ON "services_rels" USING btree ("parent_id");
  CREATE INDEX "services_rels_path_idx" ON "services_rels" USING btree ("path");
  CREATE INDEX "services_rels_topics_id_idx" ON "services_rels" USING btree ("topics_id");
  CREATE INDEX "services_rels_audiences_id_idx" ON "services_rels" USING btree ("audiences_id");
  CREATE INDEX "services_rels_places_id_idx" ON "services_rels" USING btree ("places_id");
  CREATE INDEX "services_rels_locations_id_idx" ON "services_rels" USING btree ("locations_id");
  CREATE INDEX "_services_v_version_phones_order_idx" ON "_services_v_version_phones" USING btree ("_order");
  CREATE INDEX "_services_v_version_phones_parent_id_idx" ON "_services_v_version_phones" USING btree ("_parent_id");
  CREATE INDEX "_services_v_version_ways_order_idx" ON "_services_v_version_ways" USING btree ("order");
  CREATE INDEX "_services_v_version_ways_parent_idx" ON "_services_v_version_ways" USING btree ("parent_id");
  CREATE INDEX "_services_v_version_sources_order_idx" ON "_services_v_version_sources" USING btree ("_order");
  CREATE INDEX "_services_v_version_sources_parent_id_idx" ON "_services_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_services_v_parent_idx" ON "_services_v" USING btree ("parent_id");
  CREATE INDEX "_services_v_version_version_organisation_idx" ON "_services_v" USING btree ("version_organisation_id");
  CREATE INDEX "_services_v_version_version_slug_idx" ON "_services_v" USING btree ("version_slug");
  CREATE INDEX "_services_v_version_version_owner_idx" ON "_services_v" USING btree ("version_owner_id");
  CREATE INDEX "_services_v_version_version_saved_by_idx" ON "_services_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_services_v_version_version_updated_at_idx" ON "_services_v" USING btree ("version_updated_at");
  CREATE INDEX "_services_v_version_version_created_at_idx" ON "_services_v" USING btree ("version_created_at");
  CREATE INDEX "_services_v_version_version_deleted_at_idx" ON "_services_v" USING btree ("version_deleted_at");
  CREATE INDEX "_services_v_version_version__status_idx" ON "_services_v" USING btree ("version__status");
  CREATE INDEX "_services_v_created_at_idx" ON "_services_v" USING btree ("created_at");
  CREATE INDEX "_services_v_updated_at_idx" ON "_services_v" USING btree ("updated_at");
  CREATE INDEX "_services_v_latest_idx" ON "_services_v" USING btree ("latest");
  CREATE INDEX "_services_v_autosave_idx" ON "_services_v" USING btree ("autosave");
  CREATE INDEX "_services_v_texts_order_parent" ON "_services_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_services_v_rels_order_idx" ON "_services_v_rels" USING btree ("order");
  CREATE INDEX "_services_v_rels_parent_idx" ON "_services_v_rels" USING btree ("parent_id");
  CREATE INDEX "_services_v_rels_path_idx" ON "_services_v_rels" USING btree ("path");
  CREATE INDEX "_services_v_rels_topics_id_idx" ON "_services_v_rels" USING btree ("topics_id");
  CREATE INDEX "_services_v_rels_audiences_id_idx" ON "_services_v_rels" USING btree ("audiences_id");
  CREATE INDEX "_services_v_rels_places_id_idx" ON "_services_v_rels" USING btree ("places_id");
  CREATE INDEX "_services_v_rels_locations_id_idx" ON "_services_v_rels" USING btree ("locations_id");
  CREATE UNIQUE INDEX "organisations_slug_idx" ON "organisations" USING btree ("slug");
  CREATE INDEX "organisations_owner_idx" ON "organisations" USING btree ("owner_id");
  CREATE INDEX "organisations_saved_by_idx" ON "organisations" USING btree ("saved_by_id");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "organisations_deleted_at_idx" ON "organisations" USING btree ("deleted_at");
  CREATE INDEX "organisations__status_idx" ON "organisations" USING btree ("_status");
  CREATE INDEX "_organisations_v_parent_idx" ON "_organisations_v" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_version_version_slug_idx" ON "_organisations_v" USING btree ("version_slug");
  CREATE INDEX "_organisations_v_version_version_owner_idx" ON "_organisations_v" USING btree ("version_owner_id");
  CREATE INDEX "_organisations_v_version_version_saved_by_idx" ON "_organisations_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_organisations_v_version_version_updated_at_idx" ON "_organisations_v" USING btree ("version_updated_at");
  CREATE INDEX "_organisations_v_version_version_created_at_idx" ON "_organisations_v" USING btree ("version_created_at");
  CREATE INDEX "_organisations_v_version_version_deleted_at_idx" ON "_organisations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_organisations_v_version_version__status_idx" ON "_organisations_v" USING btree ("version__status");
  CREATE INDEX "_organisations_v_created_at_idx" ON "_organisations_v" USING btree ("created_at");
  CREATE INDEX "_organisations_v_updated_at_idx" ON "_organisations_v" USING btree ("updated_at");
  CREATE INDEX "_organisations_v_latest_idx" ON "_organisations_v" USING btree ("latest");
  CREATE INDEX "_organisations_v_autosave_idx" ON "_organisations_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "locations_slug_idx" ON "locations" USING btree ("slug");
  CREATE INDEX "locations_owner_idx" ON "locations" USING btree ("owner_id");
  CREATE INDEX "locations_saved_by_idx" ON "locations" USING btree ("saved_by_id");
  CREATE INDEX "locations_updated_at_idx" ON "locations" USING btree ("updated_at");
  CREATE INDEX "locations_created_at_idx" ON "locations" USING btree ("created_at");
  CREATE INDEX "locations_deleted_at_idx" ON "locations" USING btree ("deleted_at");
  CREATE INDEX "locations__status_idx" ON "locations" USING btree ("_status");
  CREATE INDEX "_locations_v_parent_idx" ON "_locations_v" USING btree ("parent_id");
  CREATE INDEX "_locations_v_version_version_slug_idx" ON "_locations_v" USING btree ("version_slug");
  CREATE INDEX "_locations_v_version_version_owner_idx" ON "_locations_v" USING btree ("version_owner_id");
  CREATE INDEX "_locations_v_version_version_saved_by_idx" ON "_locations_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_locations_v_version_version_updated_at_idx" ON "_locations_v" USING btree ("version_updated_at");
  CREATE INDEX "_locations_v_version_version_created_at_idx" ON "_locations_v" USING btree ("version_created_at");
  CREATE INDEX "_locations_v_version_version_deleted_at_idx" ON "_locations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_locations_v_version_version__status_idx" ON "_locations_v" USING btree ("version__status");
  CREATE INDEX "_locations_v_created_at_idx" ON "_locations_v" USING btree ("created_at");
  CREATE INDEX "_locations_v_updated_at_idx" ON "_locations_v" USING btree ("updated_at");
  CREATE INDEX "_locations_v_latest_idx" ON "_locations_v" USING btree ("latest");
  CREATE INDEX "_locations_v_autosave_idx" ON "_locations_v" USING btree ("autosave");
  CREATE INDEX "places_carers_service_idx" ON "places" USING btree ("carers_service_id");
  CREATE INDEX "places_adult_social_care_idx" ON "places" USING btree ("adult_social_care_id");
  CREATE UNIQUE INDEX "places_slug_idx" ON "places" USING btree ("slug");
  CREATE INDEX "places_owner_idx" ON "places" USING btree ("owner_id");
  CREATE INDEX "places_saved_by_idx" ON "places" USING btree ("saved_by_id");
  CREATE INDEX "places_updated_at_idx" ON "places" USING btree ("updated_at");
  CREATE INDEX "places_created_at_idx" ON "places" USING btree ("created_at");
  CREATE INDEX "places_deleted_at_idx" ON "places" USING btree ("deleted_at");
  CREATE INDEX "places__status_idx" ON "places" USING btree ("_status");
  CREATE INDEX "places_texts_order_parent" ON "places_texts" USING btree ("order","parent_id");
  CREATE INDEX "places_rels_order_idx" ON "places_rels" USING btree ("order");
  CREATE INDEX "places_rels_parent_idx" ON "places_rels" USING btree ("parent_id");
  CREATE INDEX "places_rels_path_idx" ON "places_rels" USING btree ("path");
  CREATE INDEX "places_rels_places_id_idx" ON "places_rels" USING btree ("places_id");
  CREATE INDEX "_places_v_parent_idx" ON "_places_v" USING btree ("parent_id");
  CREATE INDEX "_places_v_version_version_carers_service_idx" ON "_places_v" USING btree ("version_carers_service_id");
  CREATE INDEX "_places_v_version_version_adult_social_care_idx" ON "_places_v" USING btree ("version_adult_social_care_id");
  CREATE INDEX "_places_v_version_version_slug_idx" ON "_places_v" USING btree ("version_slug");
  CREATE INDEX "_places_v_version_version_owner_idx" ON "_places_v" USING btree ("version_owner_id");
  CREATE INDEX "_places_v_version_version_saved_by_idx" ON "_places_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_places_v_version_version_updated_at_idx" ON "_places_v" USING btree ("version_updated_at");
  CREATE INDEX "_places_v_version_version_created_at_idx" ON "_places_v" USING btree ("version_created_at");
  CREATE INDEX "_places_v_version_version_deleted_at_idx" ON "_places_v" USING btree ("version_deleted_at");
  CREATE INDEX "_places_v_version_version__status_idx" ON "_places_v" USING btree ("version__status");
  CREATE INDEX "_places_v_created_at_idx" ON "_places_v" USING btree ("created_at");
  CREATE INDEX "_places_v_updated_at_idx" ON "_places_v" USING btree ("updated_at");
  CREATE INDEX "_places_v_latest_idx" ON "_places_v" USING btree ("latest");
  CREATE INDEX "_places_v_autosave_idx" ON "_places_v" USING btree ("autosave");
  CREATE INDEX "_places_v_texts_order_parent" ON "_places_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_places_v_rels_order_idx" ON "_places_v_rels" USING btree ("order");
  CREATE INDEX "_places_v_rels_parent_idx" ON "_places_v_rels" USING btree ("parent_id");
  CREATE INDEX "_places_v_rels_path_idx" ON "_places_v_rels" USING btree ("path");
  CREATE INDEX "_places_v_rels_places_id_idx" ON "_places_v_rels" USING btree ("places_id");
  CREATE INDEX "facts_sources_order_idx" ON "facts_sources" USING btree ("_order");
  CREATE INDEX "facts_sources_parent_id_idx" ON "facts_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "facts_slug_idx" ON "facts" USING btree ("slug");
  CREATE INDEX "facts_owner_idx" ON "facts" USING btree ("owner_id");
  CREATE INDEX "facts_saved_by_idx" ON "facts" USING btree ("saved_by_id");
  CREATE INDEX "facts_updated_at_idx" ON "facts" USING btree ("updated_at");
  CREATE INDEX "facts_created_at_idx" ON "facts" USING btree ("created_at");
  CREATE INDEX "facts_deleted_at_idx" ON "facts" USING btree ("deleted_at");
  CREATE INDEX "facts__status_idx" ON "facts" USING btree ("_status");
  CREATE INDEX "_facts_v_version_sources_order_idx" ON "_facts_v_version_sources" USING btree ("_order");
  CREATE INDEX "_facts_v_version_sources_parent_id_idx" ON "_facts_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_facts_v_parent_idx" ON "_facts_v" USING btree ("parent_id");
  CREATE INDEX "_facts_v_version_version_slug_idx" ON "_facts_v" USING btree ("version_slug");
  CREATE INDEX "_facts_v_version_version_owner_idx" ON "_facts_v" USING btree ("version_owner_id");
  CREATE INDEX "_facts_v_version_version_saved_by_idx" ON "_facts_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_facts_v_version_version_updated_at_idx" ON "_facts_v" USING btree ("version_updated_at");
  CREATE INDEX "_facts_v_version_version_created_at_idx" ON "_facts_v" USING btree ("version_created_at");
  CREATE INDEX "_facts_v_version_version_deleted_at_idx" ON "_facts_v" USING btree ("version_deleted_at");
  CREATE INDEX "_facts_v_version_version__status_idx" ON "_facts_v" USING btree ("version__status");
  CREATE INDEX "_facts_v_created_at_idx" ON "_facts_v" USING btree ("created_at");
  CREATE INDEX "_facts_v_updated_at_idx" ON "_facts_v" USING btree ("updated_at");
  CREATE INDEX "_facts_v_latest_idx" ON "_facts_v" USING btree ("latest");
  CREATE INDEX "_facts_v_autosave_idx" ON "_facts_v" USING btree ("autosave");
  CREATE INDEX "jargon_sources_order_idx" ON "jargon_sources" USING btree ("_order");
  CREATE INDEX "jargon_sources_parent_id_idx" ON "jargon_sources" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "jargon_slug_idx" ON "jargon" USING btree ("slug");
  CREATE INDEX "jargon_owner_idx" ON "jargon" USING btree ("owner_id");
  CREATE INDEX "jargon_saved_by_idx" ON "jargon" USING btree ("saved_by_id");
  CREATE INDEX "jargon_updated_at_idx" ON "jargon" USING btree ("updated_at");
  CREATE INDEX "jargon_created_at_idx" ON "jargon" USING btree ("created_at");
  CREATE INDEX "jargon_deleted_at_idx" ON "jargon" USING btree ("deleted_at");
  CREATE INDEX "jargon__status_idx" ON "jargon" USING btree ("_status");
  CREATE INDEX "jargon_texts_order_parent" ON "jargon_texts" USING btree ("order","parent_id");
  CREATE INDEX "_jargon_v_version_sources_order_idx" ON "_jargon_v_version_sources" USING btree ("_order");
  CREATE INDEX "_jargon_v_version_sources_parent_id_idx" ON "_jargon_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_jargon_v_parent_idx" ON "_jargon_v" USING btree ("parent_id");
  CREATE INDEX "_jargon_v_version_version_slug_idx" ON "_jargon_v" USING btree ("version_slug");
  CREATE INDEX "_jargon_v_version_version_owner_idx" ON "_jargon_v" USING btree ("version_owner_id");
  CREATE INDEX "_jargon_v_version_version_saved_by_idx" ON "_jargon_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_jargon_v_version_version_updated_at_idx" ON "_jargon_v" USING btree ("version_updated_at");
  CREATE INDEX "_jargon_v_version_version_created_at_idx" ON "_jargon_v" USING btree ("version_created_at");
  CREATE INDEX "_jargon_v_version_version_deleted_at_idx" ON "_jargon_v" USING btree ("version_deleted_at");
  CREATE INDEX "_jargon_v_version_version__status_idx" ON "_jargon_v" USING btree ("version__status");
  CREATE INDEX "_jargon_v_created_at_idx" ON "_jargon_v" USING btree ("created_at");
  CREATE INDEX "_jargon_v_updated_at_idx" ON "_jargon_v" USING btree ("updated_at");
  CREATE INDEX "_jargon_v_latest_idx" ON "_jargon_v" USING btree ("latest");
  CREATE INDEX "_jargon_v_autosave_idx" ON "_jargon_v" USING btree ("autosave");
  CREATE INDEX "_jargon_v_texts_order_parent" ON "_jargon_v_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "pictures_slug_idx" ON "pictures" USING btree ("slug");
  CREATE INDEX "pictures_owner_idx" ON "pictures" USING btree ("owner_id");
  CREATE INDEX "pictures_updated_at_idx" ON "pictures" USING btree ("updated_at");
  CREATE INDEX "pictures_created_at_idx" ON "pictures" USING btree ("created_at");
  CREATE INDEX "pictures_deleted_at_idx" ON "pictures" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "pictures_filename_idx" ON "pictures" USING btree ("filename");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_owner_idx" ON "pages" USING btree ("owner_id");
  CREATE INDEX "pages_saved_by_idx" ON "pages" USING btree ("saved_by_id");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_owner_idx" ON "_pages_v" USING btree ("version_owner_id");
  CREATE INDEX "_pages_v_version_version_saved_by_idx" ON "_pages_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");
  CREATE INDEX "publications_counts_order_idx" ON "publications_counts" USING btree ("_order");
  CREATE INDEX "publications_counts_parent_id_idx" ON "publications_counts" USING btree ("_parent_id");
  CREATE INDEX "publications_problems_order_idx" ON "publications_problems" USING btree ("_order");
  CREATE INDEX "publications_problems_parent_id_idx" ON "publications_problems" USING btree ("_parent_id");
  CREATE INDEX "publications_state_idx" ON "publications" USING btree ("state");
  CREATE INDEX "publications_digest_idx" ON "publications" USING btree ("digest");
  CREATE INDEX "publications_started_at_idx" ON "publications" USING btree ("started_at");
  CREATE INDEX "publications_started_by_idx" ON "publications" USING btree ("started_by_id");
  CREATE INDEX "publications_updated_at_idx" ON "publications" USING btree ("updated_at");
  CREATE INDEX "publications_created_at_idx" ON "publications" USING btree ("created_at");
  CREATE INDEX "update_requests_service_idx" ON "update_requests" USING btree ("service_id");
  CREATE INDEX "update_requests_decided_by_idx" ON "update_requests" USING btree ("decided_by_id");
  CREATE INDEX "update_requests_updated_at_idx" ON "update_requests" USING btree ("updated_at");
  CREATE INDEX "update_requests_created_at_idx" ON "update_requests" USING btree ("created_at");
  CREATE INDEX "feedback_updated_at_idx" ON "feedback" USING btree ("updated_at");
  CREATE INDEX "feedback_created_at_idx" ON "feedback" USING btree ("created_at");
  CREATE INDEX "search_gaps_updated_at_idx" ON "search_gaps" USING btree ("updated_at");
  CREATE INDEX "search_gaps_created_at_idx" ON "search_gaps" USING btree ("created_at");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_guides_id_idx" ON "payload_locked_documents_rels" USING btree ("guides_id");
  CREATE INDEX "payload_locked_documents_rels_easy_reads_id_idx" ON "payload_locked_documents_rels" USING btree ("easy_reads_id");
  CREATE INDEX "payload_locked_documents_rels_stories_id_idx" ON "payload_locked_documents_rels" USING btree ("stories_id");
  CREATE INDEX "payload_locked_documents_rels_notices_id_idx" ON "payload_locked_documents_rels" USING btree ("notices_id");
  CREATE INDEX "payload_locked_documents_rels_stages_id_idx" ON "payload_locked_documents_rels" USING btree ("stages_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_audiences_id_idx" ON "payload_locked_documents_rels" USING btree ("audiences_id");
  CREATE INDEX "payload_locked_documents_rels_services_id_idx" ON "payload_locked_documents_rels" USING btree ("services_id");
  CREATE INDEX "payload_locked_documents_rels_organisations_id_idx" ON "payload_locked_documents_rels" USING btree ("organisations_id");
  CREATE INDEX "payload_locked_documents_rels_locations_id_idx" ON "payload_locked_documents_rels" USING btree ("locations_id");
  CREATE INDEX "payload_locked_documents_rels_places_id_idx" ON "payload_locked_documents_rels" USING btree ("places_id");
  CREATE INDEX "payload_locked_documents_rels_facts_id_idx" ON "payload_locked_documents_rels" USING btree ("facts_id");
  CREATE INDEX "payload_locked_documents_rels_jargon_id_idx" ON "payload_locked_documents_rels" USING btree ("jargon_id");
  CREATE INDEX "payload_locked_documents_rels_pictures_id_idx" ON "payload_locked_documents_rels" USING btree ("pictures_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_publications_id_idx" ON "payload_locked_documents_rels" USING btree ("publications_id");
  CREATE INDEX "payload_locked_documents_rels_update_requests_id_idx" ON "payload_locked_documents_rels" USING btree ("update_requests_id");
  CREATE INDEX "payload_locked_documents_rels_feedback_id_idx" ON "payload_locked_documents_rels" USING btree ("feedback_id");
  CREATE INDEX "payload_locked_documents_rels_search_gaps_id_idx" ON "payload_locked_documents_rels" USING btree ("search_gaps_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "site_settings_help_service_idx" ON "site_settings" USING btree ("help_service_id");
  CREATE INDEX "site_settings_rels_order_idx" ON "site_settings_rels" USING btree ("order");
  CREATE INDEX "site_settings_rels_parent_idx" ON "site_settings_rels" USING btree ("parent_id");
  CREATE INDEX "site_settings_rels_path_idx" ON "site_settings_rels" USING btree ("path");
  CREATE INDEX "site_settings_rels_services_id_idx" ON "site_settings_rels" USING btree ("services_id");
  CREATE INDEX "site_settings_rels_guides_id_idx" ON "site_settings_rels" USING btree ("guides_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "guides_key_points" CASCADE;
  DROP TABLE "guides_parts" CASCADE;
  DROP TABLE "guides_next_steps" CASCADE;
  DROP TABLE "guides_contacts" CASCADE;
  DROP TABLE "guides_might_not_know" CASCADE;
  DROP TABLE "guides_sources" CASCADE;
  DROP TABLE "guides" CASCADE;
  DROP TABLE "guides_texts" CASCADE;
  DROP TABLE "guides_rels" CASCADE;
  DROP TABLE "_guides_v_version_key_points" CASCADE;
  DROP TABLE "_guides_v_version_parts" CASCADE;
  DROP TABLE "_guides_v_version_next_steps" CASCADE;
  DROP TABLE "_guides_v_version_contacts" CASCADE;
  DROP TABLE "_guides_v_version_might_not_know" CASCADE;
  DROP TABLE "_guides_v_version_sources" CASCADE;
  DROP TABLE "_guides_v" CASCADE;
  DROP TABLE "_guides_v_texts" CASCADE;
  DROP TABLE "_guides_v_rels" CASCADE;
  DROP TABLE "easy_reads_sections_steps_statements" CASCADE;
  DROP TABLE "easy_reads_sections_steps" CASCADE;
  DROP TABLE "easy_reads_sections" CASCADE;
  DROP TABLE "easy_reads" CASCADE;
  DROP TABLE "_easy_reads_v_version_sections_steps_statements" CASCADE;
  DROP TABLE "_easy_reads_v_version_sections_steps" CASCADE;
  DROP TABLE "_easy_reads_v_version_sections" CASCADE;
  DROP TABLE "_easy_reads_v" CASCADE;
  DROP TABLE "stories" CASCADE;
  DROP TABLE "stories_rels" CASCADE;
  DROP TABLE "_stories_v" CASCADE;
  DROP TABLE "_stories_v_rels" CASCADE;
  DROP TABLE "notices" CASCADE;
  DROP TABLE "notices_rels" CASCADE;
  DROP TABLE "_notices_v" CASCADE;
  DROP TABLE "_notices_v_rels" CASCADE;
  DROP TABLE "stages" CASCADE;
  DROP TABLE "_stages_v" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "_topics_v" CASCADE;
  DROP TABLE "audiences" CASCADE;
  DROP TABLE "_audiences_v" CASCADE;
  DROP TABLE "services_phones" CASCADE;
  DROP TABLE "services_ways" CASCADE;
  DROP TABLE "services_sources" CASCADE;
  DROP TABLE "services" CASCADE;
  DROP TABLE "services_texts" CASCADE;
  DROP TABLE "services_rels" CASCADE;
  DROP TABLE "_services_v_version_phones" CASCADE;
  DROP TABLE "_services_v_version_ways" CASCADE;
  DROP TABLE "_services_v_version_sources" CASCADE;
  DROP TABLE "_services_v" CASCADE;
  DROP TABLE "_services_v_texts" CASCADE;
  DROP TABLE "_services_v_rels" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "_organisations_v" CASCADE;
  DROP TABLE "locations" CASCADE;
  DROP TABLE "_locations_v" CASCADE;
  DROP TABLE "places" CASCADE;
  DROP TABLE "places_texts" CASCADE;
  DROP TABLE "places_rels" CASCADE;
  DROP TABLE "_places_v" CASCADE;
  DROP TABLE "_places_v_texts" CASCADE;
  DROP TABLE "_places_v_rels" CASCADE;
  DROP TABLE "facts_sources" CASCADE;
  DROP TABLE "facts" CASCADE;
  DROP TABLE "_facts_v_version_sources" CASCADE;
  DROP TABLE "_facts_v" CASCADE;
  DROP TABLE "jargon_sources" CASCADE;
  DROP TABLE "jargon" CASCADE;
  DROP TABLE "jargon_texts" CASCADE;
  DROP TABLE "_jargon_v_version_sources" CASCADE;
  DROP TABLE "_jargon_v" CASCADE;
  DROP TABLE "_jargon_v_texts" CASCADE;
  DROP TABLE "pictures" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "publications_counts" CASCADE;
  DROP TABLE "publications_problems" CASCADE;
  DROP TABLE "publications" CASCADE;
  DROP TABLE "update_requests" CASCADE;
  DROP TABLE "feedback" CASCADE;
  DROP TABLE "search_gaps" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "site_settings_rels" CASCADE;
  DROP TYPE "public"."enum_guides_status";
  DROP TYPE "public"."enum__guides_v_version_status";
  DROP TYPE "public"."enum_easy_reads_status";
  DROP TYPE "public"."enum__easy_reads_v_version_status";
  DROP TYPE "public"."enum_stories_status";
  DROP TYPE "public"."enum__stories_v_version_status";
  DROP TYPE "public"."enum_notices_tone";
  DROP TYPE "public"."enum_notices_status";
  DROP TYPE "public"."enum__notices_v_version_tone";
  DROP TYPE "public"."enum__notices_v_version_status";
  DROP TYPE "public"."enum_stages_status";
  DROP TYPE "public"."enum__stages_v_version_status";
  DROP TYPE "public"."enum_topics_status";
  DROP TYPE "public"."enum__topics_v_version_status";
  DROP TYPE "public"."enum_audiences_status";
  DROP TYPE "public"."enum__audiences_v_version_status";
  DROP TYPE "public"."enum_services_phones_kind";
  DROP TYPE "public"."enum_services_ways";
  DROP TYPE "public"."enum_services_cost_kind";
  DROP TYPE "public"."enum_services_access_kind";
  DROP TYPE "public"."enum_services_status";
  DROP TYPE "public"."enum__services_v_version_phones_kind";
  DROP TYPE "public"."enum__services_v_version_ways";
  DROP TYPE "public"."enum__services_v_version_cost_kind";
  DROP TYPE "public"."enum__services_v_version_access_kind";
  DROP TYPE "public"."enum__services_v_version_status";
  DROP TYPE "public"."enum_organisations_status";
  DROP TYPE "public"."enum__organisations_v_version_status";
  DROP TYPE "public"."enum_locations_status";
  DROP TYPE "public"."enum__locations_v_version_status";
  DROP TYPE "public"."enum_places_kind";
  DROP TYPE "public"."enum_places_status";
  DROP TYPE "public"."enum__places_v_version_kind";
  DROP TYPE "public"."enum__places_v_version_status";
  DROP TYPE "public"."enum_facts_status";
  DROP TYPE "public"."enum__facts_v_version_status";
  DROP TYPE "public"."enum_jargon_status";
  DROP TYPE "public"."enum__jargon_v_version_status";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum_publications_state";
  DROP TYPE "public"."enum_update_requests_state";
  DROP TYPE "public"."enum_feedback_kind";
  DROP TYPE "public"."enum_feedback_state";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  DROP TYPE "public"."enum_site_settings_language";`)
}

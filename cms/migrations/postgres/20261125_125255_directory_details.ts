import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_services_running" AS ENUM('active', 'closed-for-now', 'not-running', 'closed-for-good');
  CREATE TYPE "public"."enum__services_v_version_running" AS ENUM('active', 'closed-for-now', 'not-running', 'closed-for-good');
  CREATE TYPE "public"."enum_services_company" AS ENUM('carer-alone', 'together', 'person-alone');
  CREATE TYPE "public"."enum_services_languages" AS ENUM('ak', 'sq', 'am', 'ar', 'hy', 'az', 'be', 'bn', 'bs', 'bfi', 'bg', 'yue', 'ca', 'kw', 'hr', 'cs', 'da', 'prs', 'nl', 'en', 'et', 'tl', 'fi', 'fr', 'lg', 'ka', 'de', 'el', 'gu', 'ha', 'he', 'hi', 'hu', 'is', 'ig', 'id', 'ga', 'isg', 'it', 'ja', 'kn', 'kk', 'kok', 'ko', 'ku', 'kmr', 'ckb', 'lv', 'ln', 'lt', 'mk', 'ms', 'ml', 'mt', 'zh', 'gv', 'mr', 'mn', 'ne', 'no', 'om', 'ps', 'fa', 'pl', 'pt', 'pa', 'rom', 'ro', 'ru', 'sco', 'gd', 'sr', 'sn', 'si', 'sk', 'sl', 'so', 'es', 'sw', 'sv', 'syl', 'ta', 'te', 'th', 'ti', 'tr', 'uk', 'ur', 'ug', 'uz', 'vi', 'cy', 'wo', 'yi', 'yo', 'zu');
  CREATE TYPE "public"."enum_services_opening_times_days" AS ENUM('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday');
  CREATE TYPE "public"."enum_services_opening_times_weeks" AS ENUM('first', 'second', 'third', 'fourth', 'last');
  CREATE TYPE "public"."enum_services_transport" AS ENUM('collects-you', 'help-with-cost', 'bus', 'train');
  CREATE TYPE "public"."enum_services_features" AS ENUM('step-free', 'lift', 'accessible-toilet', 'changing-places', 'hearing-loop', 'parking', 'blue-badge-parking', 'quiet-space', 'dementia-friendly', 'assistance-dogs', 'bsl', 'interpreters', 'easy-read', 'large-print', 'braille', 'relay-uk');
  CREATE TYPE "public"."enum_services_referred_by" AS ENUM('gp', 'hospital', 'social-worker', 'nurse', 'mental-health-team', 'school', 'charity', 'employer', 'other');
  CREATE TYPE "public"."enum_services_payments" AS ENUM('direct-payment', 'self-funded', 'council', 'nhs');
  CREATE TYPE "public"."enum_services_bank_holidays" AS ENUM('open', 'closed', 'different');
  CREATE TYPE "public"."enum_services_checked_how" AS ENUM('provider', 'phone', 'website', 'editor');
  CREATE TYPE "public"."enum__services_v_version_company" AS ENUM('carer-alone', 'together', 'person-alone');
  CREATE TYPE "public"."enum__services_v_version_languages" AS ENUM('ak', 'sq', 'am', 'ar', 'hy', 'az', 'be', 'bn', 'bs', 'bfi', 'bg', 'yue', 'ca', 'kw', 'hr', 'cs', 'da', 'prs', 'nl', 'en', 'et', 'tl', 'fi', 'fr', 'lg', 'ka', 'de', 'el', 'gu', 'ha', 'he', 'hi', 'hu', 'is', 'ig', 'id', 'ga', 'isg', 'it', 'ja', 'kn', 'kk', 'kok', 'ko', 'ku', 'kmr', 'ckb', 'lv', 'ln', 'lt', 'mk', 'ms', 'ml', 'mt', 'zh', 'gv', 'mr', 'mn', 'ne', 'no', 'om', 'ps', 'fa', 'pl', 'pt', 'pa', 'rom', 'ro', 'ru', 'sco', 'gd', 'sr', 'sn', 'si', 'sk', 'sl', 'so', 'es', 'sw', 'sv', 'syl', 'ta', 'te', 'th', 'ti', 'tr', 'uk', 'ur', 'ug', 'uz', 'vi', 'cy', 'wo', 'yi', 'yo', 'zu');
  CREATE TYPE "public"."enum__services_v_version_opening_times_days" AS ENUM('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday');
  CREATE TYPE "public"."enum__services_v_version_opening_times_weeks" AS ENUM('first', 'second', 'third', 'fourth', 'last');
  CREATE TYPE "public"."enum__services_v_version_transport" AS ENUM('collects-you', 'help-with-cost', 'bus', 'train');
  CREATE TYPE "public"."enum__services_v_version_features" AS ENUM('step-free', 'lift', 'accessible-toilet', 'changing-places', 'hearing-loop', 'parking', 'blue-badge-parking', 'quiet-space', 'dementia-friendly', 'assistance-dogs', 'bsl', 'interpreters', 'easy-read', 'large-print', 'braille', 'relay-uk');
  CREATE TYPE "public"."enum__services_v_version_referred_by" AS ENUM('gp', 'hospital', 'social-worker', 'nurse', 'mental-health-team', 'school', 'charity', 'employer', 'other');
  CREATE TYPE "public"."enum__services_v_version_payments" AS ENUM('direct-payment', 'self-funded', 'council', 'nhs');
  CREATE TYPE "public"."enum__services_v_version_bank_holidays" AS ENUM('open', 'closed', 'different');
  CREATE TYPE "public"."enum__services_v_version_checked_how" AS ENUM('provider', 'phone', 'website', 'editor');
  CREATE TYPE "public"."enum_locations_features" AS ENUM('step-free', 'lift', 'accessible-toilet', 'changing-places', 'hearing-loop', 'parking', 'blue-badge-parking', 'quiet-space', 'dementia-friendly', 'assistance-dogs', 'bsl', 'interpreters', 'easy-read', 'large-print', 'braille', 'relay-uk');
  CREATE TYPE "public"."enum_locations_kind" AS ENUM('physical', 'postal', 'virtual');
  CREATE TYPE "public"."enum__locations_v_version_features" AS ENUM('step-free', 'lift', 'accessible-toilet', 'changing-places', 'hearing-loop', 'parking', 'blue-badge-parking', 'quiet-space', 'dementia-friendly', 'assistance-dogs', 'bsl', 'interpreters', 'easy-read', 'large-print', 'braille', 'relay-uk');
  CREATE TYPE "public"."enum__locations_v_version_kind" AS ENUM('physical', 'postal', 'virtual');
  CREATE TABLE "services_company" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_services_company",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "services_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_services_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "services_opening_times_days" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_services_opening_times_days",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "services_opening_times_weeks" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_services_opening_times_weeks",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "services_opening_times" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"location_id" uuid,
  	"note" varchar,
  	"every_weeks" numeric,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone,
  	"link" varchar
  );
  
  CREATE TABLE "services_transport" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_services_transport",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "services_features" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_services_features",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "services_referred_by" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_services_referred_by",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "services_cost_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"option" varchar,
  	"amount" numeric,
  	"per" varchar,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone
  );
  
  CREATE TABLE "services_payments" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_services_payments",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_services_v_version_company" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__services_v_version_company",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_services_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__services_v_version_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_services_v_version_opening_times_days" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__services_v_version_opening_times_days",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_services_v_version_opening_times_weeks" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__services_v_version_opening_times_weeks",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_services_v_version_opening_times" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"location_id" uuid,
  	"note" varchar,
  	"every_weeks" numeric,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone,
  	"link" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_v_version_transport" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__services_v_version_transport",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_services_v_version_features" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__services_v_version_features",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_services_v_version_referred_by" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__services_v_version_referred_by",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_services_v_version_cost_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"option" varchar,
  	"amount" numeric,
  	"per" varchar,
  	"from" timestamp(3) with time zone,
  	"until" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_services_v_version_payments" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__services_v_version_payments",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "organisations_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"identifier" varchar,
  	"name" varchar
  );
  
  CREATE TABLE "organisations_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_organisations_v_version_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"scheme" varchar,
  	"identifier" varchar,
  	"name" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organisations_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "locations_features" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_locations_features",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_locations_v_version_features" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__locations_v_version_features",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  ALTER TABLE "services" ADD COLUMN "status" "enum_services_running" DEFAULT 'active';
  ALTER TABLE "services" ADD COLUMN "minimum_age" numeric;
  ALTER TABLE "services" ADD COLUMN "maximum_age" numeric;
  ALTER TABLE "services" ADD COLUMN "bank_holidays" "enum_services_bank_holidays";
  ALTER TABLE "services" ADD COLUMN "transport_note" varchar;
  ALTER TABLE "services" ADD COLUMN "what_to_expect" varchar;
  ALTER TABLE "services" ADD COLUMN "waiting_time" varchar;
  ALTER TABLE "services" ADD COLUMN "funding" varchar;
  ALTER TABLE "services" ADD COLUMN "checked_how" "enum_services_checked_how";
  ALTER TABLE "services" ADD COLUMN "accreditations" varchar;
  ALTER TABLE "services" ADD COLUMN "followed_from_name" varchar;
  ALTER TABLE "services" ADD COLUMN "followed_from_url" varchar;
  ALTER TABLE "_services_v" ADD COLUMN "version_status" "enum__services_v_version_running" DEFAULT 'active';
  ALTER TABLE "_services_v" ADD COLUMN "version_minimum_age" numeric;
  ALTER TABLE "_services_v" ADD COLUMN "version_maximum_age" numeric;
  ALTER TABLE "_services_v" ADD COLUMN "version_bank_holidays" "enum__services_v_version_bank_holidays";
  ALTER TABLE "_services_v" ADD COLUMN "version_transport_note" varchar;
  ALTER TABLE "_services_v" ADD COLUMN "version_what_to_expect" varchar;
  ALTER TABLE "_services_v" ADD COLUMN "version_waiting_time" varchar;
  ALTER TABLE "_services_v" ADD COLUMN "version_funding" varchar;
  ALTER TABLE "_services_v" ADD COLUMN "version_checked_how" "enum__services_v_version_checked_how";
  ALTER TABLE "_services_v" ADD COLUMN "version_accreditations" varchar;
  ALTER TABLE "_services_v" ADD COLUMN "version_followed_from_name" varchar;
  ALTER TABLE "_services_v" ADD COLUMN "version_followed_from_url" varchar;
  ALTER TABLE "organisations" ADD COLUMN "email" varchar;
  ALTER TABLE "organisations" ADD COLUMN "parent_id" uuid;
  ALTER TABLE "organisations" ADD COLUMN "followed_from_name" varchar;
  ALTER TABLE "organisations" ADD COLUMN "followed_from_url" varchar;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_email" varchar;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_parent_id" uuid;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_followed_from_name" varchar;
  ALTER TABLE "_organisations_v" ADD COLUMN "version_followed_from_url" varchar;
  ALTER TABLE "locations" ADD COLUMN "kind" "enum_locations_kind" DEFAULT 'physical';
  ALTER TABLE "locations" ADD COLUMN "town" varchar;
  ALTER TABLE "locations" ADD COLUMN "county" varchar;
  ALTER TABLE "locations" ADD COLUMN "uprn" varchar;
  ALTER TABLE "locations" ADD COLUMN "followed_from_name" varchar;
  ALTER TABLE "locations" ADD COLUMN "followed_from_url" varchar;
  ALTER TABLE "_locations_v" ADD COLUMN "version_kind" "enum__locations_v_version_kind" DEFAULT 'physical';
  ALTER TABLE "_locations_v" ADD COLUMN "version_town" varchar;
  ALTER TABLE "_locations_v" ADD COLUMN "version_county" varchar;
  ALTER TABLE "_locations_v" ADD COLUMN "version_uprn" varchar;
  ALTER TABLE "_locations_v" ADD COLUMN "version_followed_from_name" varchar;
  ALTER TABLE "_locations_v" ADD COLUMN "version_followed_from_url" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "suggest_address" varchar;
  ALTER TABLE "services_company" ADD CONSTRAINT "services_company_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_languages" ADD CONSTRAINT "services_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_opening_times_days" ADD CONSTRAINT "services_opening_times_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services_opening_times"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_opening_times_weeks" ADD CONSTRAINT "services_opening_times_weeks_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services_opening_times"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_opening_times" ADD CONSTRAINT "services_opening_times_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "services_opening_times" ADD CONSTRAINT "services_opening_times_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_transport" ADD CONSTRAINT "services_transport_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_features" ADD CONSTRAINT "services_features_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_referred_by" ADD CONSTRAINT "services_referred_by_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_cost_options" ADD CONSTRAINT "services_cost_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "services_payments" ADD CONSTRAINT "services_payments_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_company" ADD CONSTRAINT "_services_v_version_company_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_languages" ADD CONSTRAINT "_services_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_opening_times_days" ADD CONSTRAINT "_services_v_version_opening_times_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v_version_opening_times"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_opening_times_weeks" ADD CONSTRAINT "_services_v_version_opening_times_weeks_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v_version_opening_times"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_opening_times" ADD CONSTRAINT "_services_v_version_opening_times_location_id_locations_id_fk" FOREIGN KEY ("location_id") REFERENCES "public"."locations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_services_v_version_opening_times" ADD CONSTRAINT "_services_v_version_opening_times_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_transport" ADD CONSTRAINT "_services_v_version_transport_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_features" ADD CONSTRAINT "_services_v_version_features_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_referred_by" ADD CONSTRAINT "_services_v_version_referred_by_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_cost_options" ADD CONSTRAINT "_services_v_version_cost_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_services_v_version_payments" ADD CONSTRAINT "_services_v_version_payments_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_identifiers" ADD CONSTRAINT "organisations_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_texts" ADD CONSTRAINT "organisations_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_version_identifiers" ADD CONSTRAINT "_organisations_v_version_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_texts" ADD CONSTRAINT "_organisations_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "locations_features" ADD CONSTRAINT "locations_features_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_locations_v_version_features" ADD CONSTRAINT "_locations_v_version_features_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_locations_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "services_company_order_idx" ON "services_company" USING btree ("order");
  CREATE INDEX "services_company_parent_idx" ON "services_company" USING btree ("parent_id");
  CREATE INDEX "services_languages_order_idx" ON "services_languages" USING btree ("order");
  CREATE INDEX "services_languages_parent_idx" ON "services_languages" USING btree ("parent_id");
  CREATE INDEX "services_opening_times_days_order_idx" ON "services_opening_times_days" USING btree ("order");
  CREATE INDEX "services_opening_times_days_parent_idx" ON "services_opening_times_days" USING btree ("parent_id");
  CREATE INDEX "services_opening_times_weeks_order_idx" ON "services_opening_times_weeks" USING btree ("order");
  CREATE INDEX "services_opening_times_weeks_parent_idx" ON "services_opening_times_weeks" USING btree ("parent_id");
  CREATE INDEX "services_opening_times_order_idx" ON "services_opening_times" USING btree ("_order");
  CREATE INDEX "services_opening_times_parent_id_idx" ON "services_opening_times" USING btree ("_parent_id");
  CREATE INDEX "services_opening_times_location_idx" ON "services_opening_times" USING btree ("location_id");
  CREATE INDEX "services_transport_order_idx" ON "services_transport" USING btree ("order");
  CREATE INDEX "services_transport_parent_idx" ON "services_transport" USING btree ("parent_id");
  CREATE INDEX "services_features_order_idx" ON "services_features" USING btree ("order");
  CREATE INDEX "services_features_parent_idx" ON "services_features" USING btree ("parent_id");
  CREATE INDEX "services_referred_by_order_idx" ON "services_referred_by" USING btree ("order");
  CREATE INDEX "services_referred_by_parent_idx" ON "services_referred_by" USING btree ("parent_id");
  CREATE INDEX "services_cost_options_order_idx" ON "services_cost_options" USING btree ("_order");
  CREATE INDEX "services_cost_options_parent_id_idx" ON "services_cost_options" USING btree ("_parent_id");
  CREATE INDEX "services_payments_order_idx" ON "services_payments" USING btree ("order");
  CREATE INDEX "services_payments_parent_idx" ON "services_payments" USING btree ("parent_id");
  CREATE INDEX "_services_v_version_company_order_idx" ON "_services_v_version_company" USING btree ("order");
  CREATE INDEX "_services_v_version_company_parent_idx" ON "_services_v_version_company" USING btree ("parent_id");
  CREATE INDEX "_services_v_version_languages_order_idx" ON "_services_v_version_languages" USING btree ("order");
  CREATE INDEX "_services_v_version_languages_parent_idx" ON "_services_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_services_v_version_opening_times_days_order_idx" ON "_services_v_version_opening_times_days" USING btree ("order");
  CREATE INDEX "_services_v_version_opening_times_days_parent_idx" ON "_services_v_version_opening_times_days" USING btree ("parent_id");
  CREATE INDEX "_services_v_version_opening_times_weeks_order_idx" ON "_services_v_version_opening_times_weeks" USING btree ("order");
  CREATE INDEX "_services_v_version_opening_times_weeks_parent_idx" ON "_services_v_version_opening_times_weeks" USING btree ("parent_id");
  CREATE INDEX "_services_v_version_opening_times_order_idx" ON "_services_v_version_opening_times" USING btree ("_order");
  CREATE INDEX "_services_v_version_opening_times_parent_id_idx" ON "_services_v_version_opening_times" USING btree ("_parent_id");
  CREATE INDEX "_services_v_version_opening_times_location_idx" ON "_services_v_version_opening_times" USING btree ("location_id");
  CREATE INDEX "_services_v_version_transport_order_idx" ON "_services_v_version_transport" USING btree ("order");
  CREATE INDEX "_services_v_version_transport_parent_idx" ON "_services_v_version_transport" USING btree ("parent_id");
  CREATE INDEX "_services_v_version_features_order_idx" ON "_services_v_version_features" USING btree ("order");
  CREATE INDEX "_services_v_version_features_parent_idx" ON "_services_v_version_features" USING btree ("parent_id");
  CREATE INDEX "_services_v_version_referred_by_order_idx" ON "_services_v_version_referred_by" USING btree ("order");
  CREATE INDEX "_services_v_version_referred_by_parent_idx" ON "_services_v_version_referred_by" USING btree ("parent_id");
  CREATE INDEX "_services_v_version_cost_options_order_idx" ON "_services_v_version_cost_options" USING btree ("_order");
  CREATE INDEX "_services_v_version_cost_options_parent_id_idx" ON "_services_v_version_cost_options" USING btree ("_parent_id");
  CREATE INDEX "_services_v_version_payments_order_idx" ON "_services_v_version_payments" USING btree ("order");
  CREATE INDEX "_services_v_version_payments_parent_idx" ON "_services_v_version_payments" USING btree ("parent_id");
  CREATE INDEX "organisations_identifiers_order_idx" ON "organisations_identifiers" USING btree ("_order");
  CREATE INDEX "organisations_identifiers_parent_id_idx" ON "organisations_identifiers" USING btree ("_parent_id");
  CREATE INDEX "organisations_texts_order_parent" ON "organisations_texts" USING btree ("order","parent_id");
  CREATE INDEX "_organisations_v_version_identifiers_order_idx" ON "_organisations_v_version_identifiers" USING btree ("_order");
  CREATE INDEX "_organisations_v_version_identifiers_parent_id_idx" ON "_organisations_v_version_identifiers" USING btree ("_parent_id");
  CREATE INDEX "_organisations_v_texts_order_parent" ON "_organisations_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "locations_features_order_idx" ON "locations_features" USING btree ("order");
  CREATE INDEX "locations_features_parent_idx" ON "locations_features" USING btree ("parent_id");
  CREATE INDEX "_locations_v_version_features_order_idx" ON "_locations_v_version_features" USING btree ("order");
  CREATE INDEX "_locations_v_version_features_parent_idx" ON "_locations_v_version_features" USING btree ("parent_id");
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_parent_id_organisations_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "organisations_parent_idx" ON "organisations" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_version_version_parent_idx" ON "_organisations_v" USING btree ("version_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "services_company" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_opening_times_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_opening_times_weeks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_opening_times" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_transport" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_features" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_referred_by" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_cost_options" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "services_payments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_company" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_opening_times_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_opening_times_weeks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_opening_times" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_transport" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_features" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_referred_by" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_cost_options" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_services_v_version_payments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "organisations_identifiers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "organisations_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_organisations_v_version_identifiers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_organisations_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "locations_features" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_locations_v_version_features" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "services_company" CASCADE;
  DROP TABLE "services_languages" CASCADE;
  DROP TABLE "services_opening_times_days" CASCADE;
  DROP TABLE "services_opening_times_weeks" CASCADE;
  DROP TABLE "services_opening_times" CASCADE;
  DROP TABLE "services_transport" CASCADE;
  DROP TABLE "services_features" CASCADE;
  DROP TABLE "services_referred_by" CASCADE;
  DROP TABLE "services_cost_options" CASCADE;
  DROP TABLE "services_payments" CASCADE;
  DROP TABLE "_services_v_version_company" CASCADE;
  DROP TABLE "_services_v_version_languages" CASCADE;
  DROP TABLE "_services_v_version_opening_times_days" CASCADE;
  DROP TABLE "_services_v_version_opening_times_weeks" CASCADE;
  DROP TABLE "_services_v_version_opening_times" CASCADE;
  DROP TABLE "_services_v_version_transport" CASCADE;
  DROP TABLE "_services_v_version_features" CASCADE;
  DROP TABLE "_services_v_version_referred_by" CASCADE;
  DROP TABLE "_services_v_version_cost_options" CASCADE;
  DROP TABLE "_services_v_version_payments" CASCADE;
  DROP TABLE "organisations_identifiers" CASCADE;
  DROP TABLE "organisations_texts" CASCADE;
  DROP TABLE "_organisations_v_version_identifiers" CASCADE;
  DROP TABLE "_organisations_v_texts" CASCADE;
  DROP TABLE "locations_features" CASCADE;
  DROP TABLE "_locations_v_version_features" CASCADE;
  ALTER TABLE "organisations" DROP CONSTRAINT "organisations_parent_id_organisations_id_fk";
  
  ALTER TABLE "_organisations_v" DROP CONSTRAINT "_organisations_v_version_parent_id_organisations_id_fk";
  
  DROP INDEX "organisations_parent_idx";
  DROP INDEX "_organisations_v_version_version_parent_idx";
  ALTER TABLE "services" DROP COLUMN "status";
  ALTER TABLE "services" DROP COLUMN "minimum_age";
  ALTER TABLE "services" DROP COLUMN "maximum_age";
  ALTER TABLE "services" DROP COLUMN "bank_holidays";
  ALTER TABLE "services" DROP COLUMN "transport_note";
  ALTER TABLE "services" DROP COLUMN "what_to_expect";
  ALTER TABLE "services" DROP COLUMN "waiting_time";
  ALTER TABLE "services" DROP COLUMN "funding";
  ALTER TABLE "services" DROP COLUMN "checked_how";
  ALTER TABLE "services" DROP COLUMN "accreditations";
  ALTER TABLE "services" DROP COLUMN "followed_from_name";
  ALTER TABLE "services" DROP COLUMN "followed_from_url";
  ALTER TABLE "_services_v" DROP COLUMN "version_status";
  ALTER TABLE "_services_v" DROP COLUMN "version_minimum_age";
  ALTER TABLE "_services_v" DROP COLUMN "version_maximum_age";
  ALTER TABLE "_services_v" DROP COLUMN "version_bank_holidays";
  ALTER TABLE "_services_v" DROP COLUMN "version_transport_note";
  ALTER TABLE "_services_v" DROP COLUMN "version_what_to_expect";
  ALTER TABLE "_services_v" DROP COLUMN "version_waiting_time";
  ALTER TABLE "_services_v" DROP COLUMN "version_funding";
  ALTER TABLE "_services_v" DROP COLUMN "version_checked_how";
  ALTER TABLE "_services_v" DROP COLUMN "version_accreditations";
  ALTER TABLE "_services_v" DROP COLUMN "version_followed_from_name";
  ALTER TABLE "_services_v" DROP COLUMN "version_followed_from_url";
  ALTER TABLE "organisations" DROP COLUMN "email";
  ALTER TABLE "organisations" DROP COLUMN "parent_id";
  ALTER TABLE "organisations" DROP COLUMN "followed_from_name";
  ALTER TABLE "organisations" DROP COLUMN "followed_from_url";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_email";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_parent_id";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_followed_from_name";
  ALTER TABLE "_organisations_v" DROP COLUMN "version_followed_from_url";
  ALTER TABLE "locations" DROP COLUMN "kind";
  ALTER TABLE "locations" DROP COLUMN "town";
  ALTER TABLE "locations" DROP COLUMN "county";
  ALTER TABLE "locations" DROP COLUMN "uprn";
  ALTER TABLE "locations" DROP COLUMN "followed_from_name";
  ALTER TABLE "locations" DROP COLUMN "followed_from_url";
  ALTER TABLE "_locations_v" DROP COLUMN "version_kind";
  ALTER TABLE "_locations_v" DROP COLUMN "version_town";
  ALTER TABLE "_locations_v" DROP COLUMN "version_county";
  ALTER TABLE "_locations_v" DROP COLUMN "version_uprn";
  ALTER TABLE "_locations_v" DROP COLUMN "version_followed_from_name";
  ALTER TABLE "_locations_v" DROP COLUMN "version_followed_from_url";
  ALTER TABLE "site_settings" DROP COLUMN "suggest_address";
  DROP TYPE "public"."enum_services_company";
  DROP TYPE "public"."enum_services_languages";
  DROP TYPE "public"."enum_services_opening_times_days";
  DROP TYPE "public"."enum_services_opening_times_weeks";
  DROP TYPE "public"."enum_services_transport";
  DROP TYPE "public"."enum_services_features";
  DROP TYPE "public"."enum_services_referred_by";
  DROP TYPE "public"."enum_services_payments";
  DROP TYPE "public"."enum_services_bank_holidays";
  DROP TYPE "public"."enum_services_checked_how";
  DROP TYPE "public"."enum__services_v_version_company";
  DROP TYPE "public"."enum__services_v_version_languages";
  DROP TYPE "public"."enum__services_v_version_opening_times_days";
  DROP TYPE "public"."enum__services_v_version_opening_times_weeks";
  DROP TYPE "public"."enum__services_v_version_transport";
  DROP TYPE "public"."enum__services_v_version_features";
  DROP TYPE "public"."enum__services_v_version_referred_by";
  DROP TYPE "public"."enum__services_v_version_payments";
  DROP TYPE "public"."enum__services_v_version_bank_holidays";
  DROP TYPE "public"."enum__services_v_version_checked_how";
  DROP TYPE "public"."enum_locations_features";
  DROP TYPE "public"."enum_locations_kind";
  DROP TYPE "public"."enum__locations_v_version_features";
  DROP TYPE "public"."enum__locations_v_version_kind";
  DROP TYPE "public"."enum_services_running";
  DROP TYPE "public"."enum__services_v_version_running";`)
}

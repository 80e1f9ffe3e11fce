import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`services_company\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_company_order_idx\` ON \`services_company\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_company_parent_idx\` ON \`services_company\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_languages_order_idx\` ON \`services_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_languages_parent_idx\` ON \`services_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_opening_times_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services_opening_times\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_opening_times_days_order_idx\` ON \`services_opening_times_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_opening_times_days_parent_idx\` ON \`services_opening_times_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_opening_times_weeks\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services_opening_times\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_opening_times_weeks_order_idx\` ON \`services_opening_times_weeks\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_opening_times_weeks_parent_idx\` ON \`services_opening_times_weeks\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_opening_times\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`opens\` text,
  	\`closes\` text,
  	\`location_id\` text(36),
  	\`note\` text,
  	\`every_weeks\` numeric,
  	\`from\` text,
  	\`until\` text,
  	\`link\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_opening_times_order_idx\` ON \`services_opening_times\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_opening_times_parent_id_idx\` ON \`services_opening_times\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_opening_times_location_idx\` ON \`services_opening_times\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`services_transport\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_transport_order_idx\` ON \`services_transport\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_transport_parent_idx\` ON \`services_transport\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_features\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_features_order_idx\` ON \`services_features\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_features_parent_idx\` ON \`services_features\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_referred_by\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_referred_by_order_idx\` ON \`services_referred_by\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_referred_by_parent_idx\` ON \`services_referred_by\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_cost_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`option\` text,
  	\`amount\` numeric,
  	\`per\` text,
  	\`from\` text,
  	\`until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_cost_options_order_idx\` ON \`services_cost_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`services_cost_options_parent_id_idx\` ON \`services_cost_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`services_payments\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`services_payments_order_idx\` ON \`services_payments\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_payments_parent_idx\` ON \`services_payments\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_company\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_company_order_idx\` ON \`_services_v_version_company\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_company_parent_idx\` ON \`_services_v_version_company\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_languages_order_idx\` ON \`_services_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_languages_parent_idx\` ON \`_services_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_opening_times_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v_version_opening_times\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_opening_times_days_order_idx\` ON \`_services_v_version_opening_times_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_opening_times_days_parent_idx\` ON \`_services_v_version_opening_times_days\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_opening_times_weeks\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v_version_opening_times\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_opening_times_weeks_order_idx\` ON \`_services_v_version_opening_times_weeks\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_opening_times_weeks_parent_idx\` ON \`_services_v_version_opening_times_weeks\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_opening_times\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`opens\` text,
  	\`closes\` text,
  	\`location_id\` text(36),
  	\`note\` text,
  	\`every_weeks\` numeric,
  	\`from\` text,
  	\`until\` text,
  	\`link\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`location_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_opening_times_order_idx\` ON \`_services_v_version_opening_times\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_opening_times_parent_id_idx\` ON \`_services_v_version_opening_times\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_opening_times_location_idx\` ON \`_services_v_version_opening_times\` (\`location_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_transport\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_transport_order_idx\` ON \`_services_v_version_transport\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_transport_parent_idx\` ON \`_services_v_version_transport\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_features\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_features_order_idx\` ON \`_services_v_version_features\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_features_parent_idx\` ON \`_services_v_version_features\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_referred_by\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_referred_by_order_idx\` ON \`_services_v_version_referred_by\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_referred_by_parent_idx\` ON \`_services_v_version_referred_by\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_cost_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`option\` text,
  	\`amount\` numeric,
  	\`per\` text,
  	\`from\` text,
  	\`until\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_cost_options_order_idx\` ON \`_services_v_version_cost_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_cost_options_parent_id_idx\` ON \`_services_v_version_cost_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_services_v_version_payments\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_services_v_version_payments_order_idx\` ON \`_services_v_version_payments\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_payments_parent_idx\` ON \`_services_v_version_payments\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_identifiers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scheme\` text,
  	\`identifier\` text,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_identifiers_order_idx\` ON \`organisations_identifiers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_identifiers_parent_id_idx\` ON \`organisations_identifiers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_texts_order_parent\` ON \`organisations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_identifiers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scheme\` text,
  	\`identifier\` text,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_identifiers_order_idx\` ON \`_organisations_v_version_identifiers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_identifiers_parent_id_idx\` ON \`_organisations_v_version_identifiers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_texts_order_parent\` ON \`_organisations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`locations_features\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`locations_features_order_idx\` ON \`locations_features\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`locations_features_parent_idx\` ON \`locations_features\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_locations_v_version_features\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_locations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_locations_v_version_features_order_idx\` ON \`_locations_v_version_features\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_locations_v_version_features_parent_idx\` ON \`_locations_v_version_features\` (\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`status\` text DEFAULT 'active';`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`minimum_age\` numeric;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`maximum_age\` numeric;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`bank_holidays\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`transport_note\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`what_to_expect\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`waiting_time\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`funding\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`checked_how\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`accreditations\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`followed_from_name\` text;`)
  await db.run(sql`ALTER TABLE \`services\` ADD \`followed_from_url\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_status\` text DEFAULT 'active';`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_minimum_age\` numeric;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_maximum_age\` numeric;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_bank_holidays\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_transport_note\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_what_to_expect\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_waiting_time\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_funding\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_checked_how\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_accreditations\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_followed_from_name\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_followed_from_url\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`email\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`parent_id\` text(36) REFERENCES organisations(id);`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`followed_from_name\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`followed_from_url\` text;`)
  await db.run(sql`CREATE INDEX \`organisations_parent_idx\` ON \`organisations\` (\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_email\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_parent_id\` text(36) REFERENCES organisations(id);`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_followed_from_name\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_followed_from_url\` text;`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_parent_idx\` ON \`_organisations_v\` (\`version_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`locations\` ADD \`kind\` text DEFAULT 'physical';`)
  await db.run(sql`ALTER TABLE \`locations\` ADD \`town\` text;`)
  await db.run(sql`ALTER TABLE \`locations\` ADD \`county\` text;`)
  await db.run(sql`ALTER TABLE \`locations\` ADD \`uprn\` text;`)
  await db.run(sql`ALTER TABLE \`locations\` ADD \`followed_from_name\` text;`)
  await db.run(sql`ALTER TABLE \`locations\` ADD \`followed_from_url\` text;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` ADD \`version_kind\` text DEFAULT 'physical';`)
  await db.run(sql`ALTER TABLE \`_locations_v\` ADD \`version_town\` text;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` ADD \`version_county\` text;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` ADD \`version_uprn\` text;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` ADD \`version_followed_from_name\` text;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` ADD \`version_followed_from_url\` text;`)
  await db.run(sql`ALTER TABLE \`site_settings\` ADD \`suggest_address\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`services_company\`;`)
  await db.run(sql`DROP TABLE \`services_languages\`;`)
  await db.run(sql`DROP TABLE \`services_opening_times_days\`;`)
  await db.run(sql`DROP TABLE \`services_opening_times_weeks\`;`)
  await db.run(sql`DROP TABLE \`services_opening_times\`;`)
  await db.run(sql`DROP TABLE \`services_transport\`;`)
  await db.run(sql`DROP TABLE \`services_features\`;`)
  await db.run(sql`DROP TABLE \`services_referred_by\`;`)
  await db.run(sql`DROP TABLE \`services_cost_options\`;`)
  await db.run(sql`DROP TABLE \`services_payments\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_company\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_opening_times_days\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_opening_times_weeks\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_opening_times\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_transport\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_features\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_referred_by\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_cost_options\`;`)
  await db.run(sql`DROP TABLE \`_services_v_version_payments\`;`)
  await db.run(sql`DROP TABLE \`organisations_identifiers\`;`)
  await db.run(sql`DROP TABLE \`organisations_texts\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_identifiers\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`locations_features\`;`)
  await db.run(sql`DROP TABLE \`_locations_v_version_features\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`description\` text,
  	\`website\` text,
  	\`slug\` text,
  	\`owner_id\` text(36),
  	\`notes\` text,
  	\`saved_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_organisations\`("id", "name", "description", "website", "slug", "owner_id", "notes", "saved_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "name", "description", "website", "slug", "owner_id", "notes", "saved_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`ALTER TABLE \`__new_organisations\` RENAME TO \`organisations\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_owner_idx\` ON \`organisations\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_saved_by_idx\` ON \`organisations\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_description\` text,
  	\`version_website\` text,
  	\`version_slug\` text,
  	\`version_owner_id\` text(36),
  	\`version_notes\` text,
  	\`version_saved_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__organisations_v\`("id", "parent_id", "version_name", "version_description", "version_website", "version_slug", "version_owner_id", "version_notes", "version_saved_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_name", "version_description", "version_website", "version_slug", "version_owner_id", "version_notes", "version_saved_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__organisations_v\` RENAME TO \`_organisations_v\`;`)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_owner_idx\` ON \`_organisations_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_saved_by_idx\` ON \`_organisations_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_autosave_idx\` ON \`_organisations_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`status\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`minimum_age\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`maximum_age\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`bank_holidays\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`transport_note\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`what_to_expect\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`waiting_time\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`funding\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`checked_how\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`accreditations\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`followed_from_name\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`followed_from_url\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_status\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_minimum_age\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_maximum_age\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_bank_holidays\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_transport_note\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_what_to_expect\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_waiting_time\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_funding\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_checked_how\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_accreditations\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_followed_from_name\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_followed_from_url\`;`)
  await db.run(sql`ALTER TABLE \`locations\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`locations\` DROP COLUMN \`town\`;`)
  await db.run(sql`ALTER TABLE \`locations\` DROP COLUMN \`county\`;`)
  await db.run(sql`ALTER TABLE \`locations\` DROP COLUMN \`uprn\`;`)
  await db.run(sql`ALTER TABLE \`locations\` DROP COLUMN \`followed_from_name\`;`)
  await db.run(sql`ALTER TABLE \`locations\` DROP COLUMN \`followed_from_url\`;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` DROP COLUMN \`version_kind\`;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` DROP COLUMN \`version_town\`;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` DROP COLUMN \`version_county\`;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` DROP COLUMN \`version_uprn\`;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` DROP COLUMN \`version_followed_from_name\`;`)
  await db.run(sql`ALTER TABLE \`_locations_v\` DROP COLUMN \`version_followed_from_url\`;`)
  await db.run(sql`ALTER TABLE \`site_settings\` DROP COLUMN \`suggest_address\`;`)
}

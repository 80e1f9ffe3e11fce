import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`translations_key_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`line\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`translations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`translations_key_points_order_idx\` ON \`translations_key_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`translations_key_points_parent_id_idx\` ON \`translations_key_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`translations_parts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`body\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`translations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`translations_parts_order_idx\` ON \`translations_parts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`translations_parts_parent_id_idx\` ON \`translations_parts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`translations_next_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`line\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`translations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`translations_next_steps_order_idx\` ON \`translations_next_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`translations_next_steps_parent_id_idx\` ON \`translations_next_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`translations_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`service_id\` text(36),
  	\`why\` text,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`translations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`translations_contacts_order_idx\` ON \`translations_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`translations_contacts_parent_id_idx\` ON \`translations_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`translations_contacts_service_idx\` ON \`translations_contacts\` (\`service_id\`);`)
  await db.run(sql`CREATE TABLE \`translations_might_not_know\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`guide_id\` text(36),
  	\`why\` text,
  	FOREIGN KEY (\`guide_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`translations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`translations_might_not_know_order_idx\` ON \`translations_might_not_know\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`translations_might_not_know_parent_id_idx\` ON \`translations_might_not_know\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`translations_might_not_know_guide_idx\` ON \`translations_might_not_know\` (\`guide_id\`);`)
  await db.run(sql`CREATE TABLE \`translations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`description\` text,
  	\`answer\` text,
  	\`what_happens_next\` text,
  	\`language_id\` text(36),
  	\`guide_id\` text(36),
  	\`slug\` text,
  	\`based_on_checked_on\` text,
  	\`based_on_words\` text,
  	\`english_then\` text,
  	\`checked_by_who\` text,
  	\`checked_by_on\` text,
  	\`owner_id\` text(36),
  	\`notes\` text,
  	\`saved_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`language_id\`) REFERENCES \`languages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`guide_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`translations_language_idx\` ON \`translations\` (\`language_id\`);`)
  await db.run(sql`CREATE INDEX \`translations_guide_idx\` ON \`translations\` (\`guide_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`translations_slug_idx\` ON \`translations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`translations_owner_idx\` ON \`translations\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`translations_saved_by_idx\` ON \`translations\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`translations_updated_at_idx\` ON \`translations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_created_at_idx\` ON \`translations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_deleted_at_idx\` ON \`translations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`translations__status_idx\` ON \`translations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`translations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`translations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`translations_texts_order_parent\` ON \`translations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_translations_v_version_key_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`line\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_translations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_translations_v_version_key_points_order_idx\` ON \`_translations_v_version_key_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_key_points_parent_id_idx\` ON \`_translations_v_version_key_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_translations_v_version_parts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`slug\` text,
  	\`body\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_translations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_translations_v_version_parts_order_idx\` ON \`_translations_v_version_parts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_parts_parent_id_idx\` ON \`_translations_v_version_parts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_translations_v_version_next_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`line\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_translations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_translations_v_version_next_steps_order_idx\` ON \`_translations_v_version_next_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_next_steps_parent_id_idx\` ON \`_translations_v_version_next_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_translations_v_version_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`service_id\` text(36),
  	\`why\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_translations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_translations_v_version_contacts_order_idx\` ON \`_translations_v_version_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_contacts_parent_id_idx\` ON \`_translations_v_version_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_contacts_service_idx\` ON \`_translations_v_version_contacts\` (\`service_id\`);`)
  await db.run(sql`CREATE TABLE \`_translations_v_version_might_not_know\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`guide_id\` text(36),
  	\`why\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`guide_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_translations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_translations_v_version_might_not_know_order_idx\` ON \`_translations_v_version_might_not_know\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_might_not_know_parent_id_idx\` ON \`_translations_v_version_might_not_know\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_might_not_know_guide_idx\` ON \`_translations_v_version_might_not_know\` (\`guide_id\`);`)
  await db.run(sql`CREATE TABLE \`_translations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_description\` text,
  	\`version_answer\` text,
  	\`version_what_happens_next\` text,
  	\`version_language_id\` text(36),
  	\`version_guide_id\` text(36),
  	\`version_slug\` text,
  	\`version_based_on_checked_on\` text,
  	\`version_based_on_words\` text,
  	\`version_english_then\` text,
  	\`version_checked_by_who\` text,
  	\`version_checked_by_on\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`translations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_language_id\`) REFERENCES \`languages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_guide_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_translations_v_parent_idx\` ON \`_translations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_language_idx\` ON \`_translations_v\` (\`version_language_id\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_guide_idx\` ON \`_translations_v\` (\`version_guide_id\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_slug_idx\` ON \`_translations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_owner_idx\` ON \`_translations_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_saved_by_idx\` ON \`_translations_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_updated_at_idx\` ON \`_translations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_created_at_idx\` ON \`_translations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version_deleted_at_idx\` ON \`_translations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_version_version__status_idx\` ON \`_translations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_created_at_idx\` ON \`_translations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_updated_at_idx\` ON \`_translations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_latest_idx\` ON \`_translations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_translations_v_autosave_idx\` ON \`_translations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_translations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_translations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_translations_v_texts_order_parent\` ON \`_translations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`languages_welcome\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`line\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`languages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`languages_welcome_order_idx\` ON \`languages_welcome\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`languages_welcome_parent_id_idx\` ON \`languages_welcome\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`languages_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`fact_id\` text(36),
  	\`value\` text,
  	\`per\` text,
  	FOREIGN KEY (\`fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`languages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`languages_facts_order_idx\` ON \`languages_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`languages_facts_parent_id_idx\` ON \`languages_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`languages_facts_fact_idx\` ON \`languages_facts\` (\`fact_id\`);`)
  await db.run(sql`CREATE TABLE \`languages_meanings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`term_id\` text(36),
  	\`meaning\` text,
  	FOREIGN KEY (\`term_id\`) REFERENCES \`jargon\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`languages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`languages_meanings_order_idx\` ON \`languages_meanings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`languages_meanings_parent_id_idx\` ON \`languages_meanings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`languages_meanings_term_idx\` ON \`languages_meanings\` (\`term_id\`);`)
  await db.run(sql`CREATE TABLE \`languages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`english_name\` text,
  	\`title\` text,
  	\`description\` text,
  	\`interpreter_sentence\` text,
  	\`words\` text,
  	\`slug\` text,
  	\`checked_by_who\` text,
  	\`checked_by_on\` text,
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
  await db.run(sql`CREATE UNIQUE INDEX \`languages_slug_idx\` ON \`languages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`languages_owner_idx\` ON \`languages\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`languages_saved_by_idx\` ON \`languages\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`languages_updated_at_idx\` ON \`languages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`languages_created_at_idx\` ON \`languages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`languages_deleted_at_idx\` ON \`languages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`languages__status_idx\` ON \`languages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_languages_v_version_welcome\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`line\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_languages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_languages_v_version_welcome_order_idx\` ON \`_languages_v_version_welcome\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_languages_v_version_welcome_parent_id_idx\` ON \`_languages_v_version_welcome\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_languages_v_version_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`fact_id\` text(36),
  	\`value\` text,
  	\`per\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`fact_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_languages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_languages_v_version_facts_order_idx\` ON \`_languages_v_version_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_languages_v_version_facts_parent_id_idx\` ON \`_languages_v_version_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_languages_v_version_facts_fact_idx\` ON \`_languages_v_version_facts\` (\`fact_id\`);`)
  await db.run(sql`CREATE TABLE \`_languages_v_version_meanings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`term_id\` text(36),
  	\`meaning\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`term_id\`) REFERENCES \`jargon\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_languages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_languages_v_version_meanings_order_idx\` ON \`_languages_v_version_meanings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_languages_v_version_meanings_parent_id_idx\` ON \`_languages_v_version_meanings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_languages_v_version_meanings_term_idx\` ON \`_languages_v_version_meanings\` (\`term_id\`);`)
  await db.run(sql`CREATE TABLE \`_languages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_english_name\` text,
  	\`version_title\` text,
  	\`version_description\` text,
  	\`version_interpreter_sentence\` text,
  	\`version_words\` text,
  	\`version_slug\` text,
  	\`version_checked_by_who\` text,
  	\`version_checked_by_on\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`languages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_languages_v_parent_idx\` ON \`_languages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_languages_v_version_version_slug_idx\` ON \`_languages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_languages_v_version_version_owner_idx\` ON \`_languages_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_languages_v_version_version_saved_by_idx\` ON \`_languages_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_languages_v_version_version_updated_at_idx\` ON \`_languages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_languages_v_version_version_created_at_idx\` ON \`_languages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_languages_v_version_version_deleted_at_idx\` ON \`_languages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_languages_v_version_version__status_idx\` ON \`_languages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_languages_v_created_at_idx\` ON \`_languages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_languages_v_updated_at_idx\` ON \`_languages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_languages_v_latest_idx\` ON \`_languages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_languages_v_autosave_idx\` ON \`_languages_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`translations_id\` text(36) REFERENCES translations(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`languages_id\` text(36) REFERENCES languages(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_translations_id_idx\` ON \`payload_locked_documents_rels\` (\`translations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_languages_id_idx\` ON \`payload_locked_documents_rels\` (\`languages_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`translations_key_points\`;`)
  await db.run(sql`DROP TABLE \`translations_parts\`;`)
  await db.run(sql`DROP TABLE \`translations_next_steps\`;`)
  await db.run(sql`DROP TABLE \`translations_contacts\`;`)
  await db.run(sql`DROP TABLE \`translations_might_not_know\`;`)
  await db.run(sql`DROP TABLE \`translations\`;`)
  await db.run(sql`DROP TABLE \`translations_texts\`;`)
  await db.run(sql`DROP TABLE \`_translations_v_version_key_points\`;`)
  await db.run(sql`DROP TABLE \`_translations_v_version_parts\`;`)
  await db.run(sql`DROP TABLE \`_translations_v_version_next_steps\`;`)
  await db.run(sql`DROP TABLE \`_translations_v_version_contacts\`;`)
  await db.run(sql`DROP TABLE \`_translations_v_version_might_not_know\`;`)
  await db.run(sql`DROP TABLE \`_translations_v\`;`)
  await db.run(sql`DROP TABLE \`_translations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`languages_welcome\`;`)
  await db.run(sql`DROP TABLE \`languages_facts\`;`)
  await db.run(sql`DROP TABLE \`languages_meanings\`;`)
  await db.run(sql`DROP TABLE \`languages\`;`)
  await db.run(sql`DROP TABLE \`_languages_v_version_welcome\`;`)
  await db.run(sql`DROP TABLE \`_languages_v_version_facts\`;`)
  await db.run(sql`DROP TABLE \`_languages_v_version_meanings\`;`)
  await db.run(sql`DROP TABLE \`_languages_v\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`guides_id\` text(36),
  	\`easy_reads_id\` text(36),
  	\`stories_id\` text(36),
  	\`notices_id\` text(36),
  	\`questions_id\` text(36),
  	\`stages_id\` text(36),
  	\`topics_id\` text(36),
  	\`audiences_id\` text(36),
  	\`services_id\` text(36),
  	\`organisations_id\` text(36),
  	\`locations_id\` text(36),
  	\`places_id\` text(36),
  	\`facts_id\` text(36),
  	\`jargon_id\` text(36),
  	\`best_answers_id\` text(36),
  	\`pictures_id\` text(36),
  	\`pages_id\` text(36),
  	\`publications_id\` text(36),
  	\`update_requests_id\` text(36),
  	\`feedback_id\` text(36),
  	\`search_gaps_id\` text(36),
  	\`mails_id\` text(36),
  	\`check_links_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`easy_reads_id\`) REFERENCES \`easy_reads\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stages_id\`) REFERENCES \`stages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`locations_id\`) REFERENCES \`locations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`facts_id\`) REFERENCES \`facts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`jargon_id\`) REFERENCES \`jargon\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`best_answers_id\`) REFERENCES \`best_answers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pictures_id\`) REFERENCES \`pictures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`update_requests_id\`) REFERENCES \`update_requests\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feedback_id\`) REFERENCES \`feedback\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`search_gaps_id\`) REFERENCES \`search_gaps\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mails_id\`) REFERENCES \`mails\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`check_links_id\`) REFERENCES \`check_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "guides_id", "easy_reads_id", "stories_id", "notices_id", "questions_id", "stages_id", "topics_id", "audiences_id", "services_id", "organisations_id", "locations_id", "places_id", "facts_id", "jargon_id", "best_answers_id", "pictures_id", "pages_id", "publications_id", "update_requests_id", "feedback_id", "search_gaps_id", "mails_id", "check_links_id", "media_id", "users_id") SELECT "id", "order", "parent_id", "path", "guides_id", "easy_reads_id", "stories_id", "notices_id", "questions_id", "stages_id", "topics_id", "audiences_id", "services_id", "organisations_id", "locations_id", "places_id", "facts_id", "jargon_id", "best_answers_id", "pictures_id", "pages_id", "publications_id", "update_requests_id", "feedback_id", "search_gaps_id", "mails_id", "check_links_id", "media_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guides_id_idx\` ON \`payload_locked_documents_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_easy_reads_id_idx\` ON \`payload_locked_documents_rels\` (\`easy_reads_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_questions_id_idx\` ON \`payload_locked_documents_rels\` (\`questions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stages_id_idx\` ON \`payload_locked_documents_rels\` (\`stages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audiences_id_idx\` ON \`payload_locked_documents_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_services_id_idx\` ON \`payload_locked_documents_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_locations_id_idx\` ON \`payload_locked_documents_rels\` (\`locations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_places_id_idx\` ON \`payload_locked_documents_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_facts_id_idx\` ON \`payload_locked_documents_rels\` (\`facts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_jargon_id_idx\` ON \`payload_locked_documents_rels\` (\`jargon_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_best_answers_id_idx\` ON \`payload_locked_documents_rels\` (\`best_answers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pictures_id_idx\` ON \`payload_locked_documents_rels\` (\`pictures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_update_requests_id_idx\` ON \`payload_locked_documents_rels\` (\`update_requests_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feedback_id_idx\` ON \`payload_locked_documents_rels\` (\`feedback_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_search_gaps_id_idx\` ON \`payload_locked_documents_rels\` (\`search_gaps_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mails_id_idx\` ON \`payload_locked_documents_rels\` (\`mails_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_check_links_id_idx\` ON \`payload_locked_documents_rels\` (\`check_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}

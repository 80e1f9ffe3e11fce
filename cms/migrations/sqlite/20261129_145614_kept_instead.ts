import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  // "set null" is written by hand: without it, versions of what was left out would keep our own entry from being deleted.
  await db.run(sql`ALTER TABLE \`services\` ADD \`kept_instead_id\` text(36) REFERENCES services(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`services_kept_instead_idx\` ON \`services\` (\`kept_instead_id\`);`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_kept_instead_id\` text(36) REFERENCES services(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_kept_instead_idx\` ON \`_services_v\` (\`version_kept_instead_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_services\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`status\` text DEFAULT 'active',
  	\`organisation_id\` text(36),
  	\`offers\` text,
  	\`warning\` text,
  	\`who_for\` text,
  	\`minimum_age\` numeric,
  	\`maximum_age\` numeric,
  	\`email\` text,
  	\`website\` text,
  	\`opening_hours\` text,
  	\`bank_holidays\` text,
  	\`transport_note\` text,
  	\`accessibility\` text,
  	\`access_kind\` text DEFAULT 'not-known',
  	\`access_note\` text,
  	\`what_to_expect\` text,
  	\`waiting_time\` text,
  	\`cost_kind\` text DEFAULT 'not-known',
  	\`cost_note\` text,
  	\`funding\` text,
  	\`checked_how\` text,
  	\`accreditations\` text,
  	\`provider_contact_name\` text,
  	\`provider_contact_email\` text,
  	\`provider_contact_phone\` text,
  	\`is_hidden\` integer,
  	\`slug\` text,
  	\`checked_on\` text,
  	\`next_check\` text,
  	\`followed_from_name\` text,
  	\`followed_from_url\` text,
  	\`owner_id\` text(36),
  	\`notes\` text,
  	\`saved_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_services\`("id", "name", "status", "organisation_id", "offers", "warning", "who_for", "minimum_age", "maximum_age", "email", "website", "opening_hours", "bank_holidays", "transport_note", "accessibility", "access_kind", "access_note", "what_to_expect", "waiting_time", "cost_kind", "cost_note", "funding", "checked_how", "accreditations", "provider_contact_name", "provider_contact_email", "provider_contact_phone", "is_hidden", "slug", "checked_on", "next_check", "followed_from_name", "followed_from_url", "owner_id", "notes", "saved_by_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "name", "status", "organisation_id", "offers", "warning", "who_for", "minimum_age", "maximum_age", "email", "website", "opening_hours", "bank_holidays", "transport_note", "accessibility", "access_kind", "access_note", "what_to_expect", "waiting_time", "cost_kind", "cost_note", "funding", "checked_how", "accreditations", "provider_contact_name", "provider_contact_email", "provider_contact_phone", "is_hidden", "slug", "checked_on", "next_check", "followed_from_name", "followed_from_url", "owner_id", "notes", "saved_by_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`services\`;`)
  await db.run(sql`DROP TABLE \`services\`;`)
  await db.run(sql`ALTER TABLE \`__new_services\` RENAME TO \`services\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`services_organisation_idx\` ON \`services\` (\`organisation_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`services_slug_idx\` ON \`services\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`services_owner_idx\` ON \`services\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`services_saved_by_idx\` ON \`services\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`services_updated_at_idx\` ON \`services\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`services_created_at_idx\` ON \`services\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`services_deleted_at_idx\` ON \`services\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`services__status_idx\` ON \`services\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__services_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_status\` text DEFAULT 'active',
  	\`version_organisation_id\` text(36),
  	\`version_offers\` text,
  	\`version_warning\` text,
  	\`version_who_for\` text,
  	\`version_minimum_age\` numeric,
  	\`version_maximum_age\` numeric,
  	\`version_email\` text,
  	\`version_website\` text,
  	\`version_opening_hours\` text,
  	\`version_bank_holidays\` text,
  	\`version_transport_note\` text,
  	\`version_accessibility\` text,
  	\`version_access_kind\` text DEFAULT 'not-known',
  	\`version_access_note\` text,
  	\`version_what_to_expect\` text,
  	\`version_waiting_time\` text,
  	\`version_cost_kind\` text DEFAULT 'not-known',
  	\`version_cost_note\` text,
  	\`version_funding\` text,
  	\`version_checked_how\` text,
  	\`version_accreditations\` text,
  	\`version_provider_contact_name\` text,
  	\`version_provider_contact_email\` text,
  	\`version_provider_contact_phone\` text,
  	\`version_is_hidden\` integer,
  	\`version_slug\` text,
  	\`version_checked_on\` text,
  	\`version_next_check\` text,
  	\`version_followed_from_name\` text,
  	\`version_followed_from_url\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__services_v\`("id", "parent_id", "version_name", "version_status", "version_organisation_id", "version_offers", "version_warning", "version_who_for", "version_minimum_age", "version_maximum_age", "version_email", "version_website", "version_opening_hours", "version_bank_holidays", "version_transport_note", "version_accessibility", "version_access_kind", "version_access_note", "version_what_to_expect", "version_waiting_time", "version_cost_kind", "version_cost_note", "version_funding", "version_checked_how", "version_accreditations", "version_provider_contact_name", "version_provider_contact_email", "version_provider_contact_phone", "version_is_hidden", "version_slug", "version_checked_on", "version_next_check", "version_followed_from_name", "version_followed_from_url", "version_owner_id", "version_notes", "version_saved_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_name", "version_status", "version_organisation_id", "version_offers", "version_warning", "version_who_for", "version_minimum_age", "version_maximum_age", "version_email", "version_website", "version_opening_hours", "version_bank_holidays", "version_transport_note", "version_accessibility", "version_access_kind", "version_access_note", "version_what_to_expect", "version_waiting_time", "version_cost_kind", "version_cost_note", "version_funding", "version_checked_how", "version_accreditations", "version_provider_contact_name", "version_provider_contact_email", "version_provider_contact_phone", "version_is_hidden", "version_slug", "version_checked_on", "version_next_check", "version_followed_from_name", "version_followed_from_url", "version_owner_id", "version_notes", "version_saved_by_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_services_v\`;`)
  await db.run(sql`DROP TABLE \`_services_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__services_v\` RENAME TO \`_services_v\`;`)
  await db.run(sql`CREATE INDEX \`_services_v_parent_idx\` ON \`_services_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_organisation_idx\` ON \`_services_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_slug_idx\` ON \`_services_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_owner_idx\` ON \`_services_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_saved_by_idx\` ON \`_services_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_updated_at_idx\` ON \`_services_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_created_at_idx\` ON \`_services_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version_deleted_at_idx\` ON \`_services_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_version_version__status_idx\` ON \`_services_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_created_at_idx\` ON \`_services_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_updated_at_idx\` ON \`_services_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_latest_idx\` ON \`_services_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_autosave_idx\` ON \`_services_v\` (\`autosave\`);`)
}

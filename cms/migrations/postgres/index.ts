import type { Migration } from 'payload'
import * as m20261122_123932_start from './20261122_123932_start.ts'
import * as m20261122_134554_page_menu from './20261122_134554_page_menu.ts'
import * as m20261125_110543_questions from './20261125_110543_questions.ts'
import * as m20261125_125255_directory_details from './20261125_125255_directory_details.ts'
import * as m20261125_125838_providers_check_records from './20261125_125838_providers_check_records.ts'
import * as m20261125_140905_best_answers_and_sources from './20261125_140905_best_answers_and_sources.ts'
import * as m20261125_145236_languages from './20261125_145236_languages.ts'
import * as m20261125_153046_one_address_of_forms from './20261125_153046_one_address_of_forms.ts'
import * as m20261125_153138_unchecked_services_leave from './20261125_153138_unchecked_services_leave.ts'
import * as m20261125_154725_import_journals from './20261125_154725_import_journals.ts'
import * as m20261128_210628_feeds from './20261128_210628_feeds.ts'
import * as m20261128_215918_recordings from './20261128_215918_recordings.ts'
import * as m20261128_222011_import_screen from './20261128_222011_import_screen.ts'
import * as m20261129_143226_wanted_imports from './20261129_143226_wanted_imports.ts'
import * as m20261129_145846_kept_instead from './20261129_145846_kept_instead.ts'
import * as m20261129_185959_different_entries from './20261129_185959_different_entries.ts'
import * as m20261129_191319_organisations_left_out from './20261129_191319_organisations_left_out.ts'

/** In the order they run. */
export const migrations: Migration[] = [
  { up: m20261122_123932_start.up as Migration['up'], down: m20261122_123932_start.down as Migration['down'], name: '20261122_123932_start' },
  { up: m20261122_134554_page_menu.up as Migration['up'], down: m20261122_134554_page_menu.down as Migration['down'], name: '20261122_134554_page_menu' },
  { up: m20261125_110543_questions.up as Migration['up'], down: m20261125_110543_questions.down as Migration['down'], name: '20261125_110543_questions' },
  { up: m20261125_125255_directory_details.up as Migration['up'], down: m20261125_125255_directory_details.down as Migration['down'], name: '20261125_125255_directory_details' },
  { up: m20261125_125838_providers_check_records.up as Migration['up'], down: m20261125_125838_providers_check_records.down as Migration['down'], name: '20261125_125838_providers_check_records' },
  { up: m20261125_140905_best_answers_and_sources.up as Migration['up'], down: m20261125_140905_best_answers_and_sources.down as Migration['down'], name: '20261125_140905_best_answers_and_sources' },
  { up: m20261125_145236_languages.up as Migration['up'], down: m20261125_145236_languages.down as Migration['down'], name: '20261125_145236_languages' },
  { up: m20261125_153046_one_address_of_forms.up as Migration['up'], down: m20261125_153046_one_address_of_forms.down as Migration['down'], name: '20261125_153046_one_address_of_forms' },
  { up: m20261125_153138_unchecked_services_leave.up as Migration['up'], down: m20261125_153138_unchecked_services_leave.down as Migration['down'], name: '20261125_153138_unchecked_services_leave' },
  { up: m20261125_154725_import_journals.up as Migration['up'], down: m20261125_154725_import_journals.down as Migration['down'], name: '20261125_154725_import_journals' },
  { up: m20261128_210628_feeds.up as Migration['up'], down: m20261128_210628_feeds.down as Migration['down'], name: '20261128_210628_feeds' },
  { up: m20261128_215918_recordings.up as Migration['up'], down: m20261128_215918_recordings.down as Migration['down'], name: '20261128_215918_recordings' },
  { up: m20261128_222011_import_screen.up as Migration['up'], down: m20261128_222011_import_screen.down as Migration['down'], name: '20261128_222011_import_screen' },
  { up: m20261129_143226_wanted_imports.up as Migration['up'], down: m20261129_143226_wanted_imports.down as Migration['down'], name: '20261129_143226_wanted_imports' },
  { up: m20261129_145846_kept_instead.up as Migration['up'], down: m20261129_145846_kept_instead.down as Migration['down'], name: '20261129_145846_kept_instead' },
  { up: m20261129_185959_different_entries.up as Migration['up'], down: m20261129_185959_different_entries.down as Migration['down'], name: '20261129_185959_different_entries' },
  { up: m20261129_191319_organisations_left_out.up as Migration['up'], down: m20261129_191319_organisations_left_out.down as Migration['down'], name: '20261129_191319_organisations_left_out' },
]

import { type SiteSettings, siteSettingsSchema } from '../schema/message.ts'
import { type Candidate, finish } from './candidate.ts'
import { settingsFile } from './layout.ts'
import { withoutDefaults } from './map-words.ts'
import type { Parsed } from './mdx/words.ts'
import { fieldsOf } from './read-record.ts'
import { readYaml, writeYaml } from './yaml-text.ts'

/** Reads the text of `site.yaml`. */
export function parseSettings(text: string): Parsed<SiteSettings> {
  const candidate: Candidate = {
    file: settingsFile,
    slug: '',
    fields: {},
    yaml: { value: undefined, lineOf: () => 1, wordsLineOf: () => 1 },
    root: [],
    label: '',
    origins: new WeakMap(),
    problems: [],
  }
  const yaml = readYaml(text, settingsFile, 1, candidate.problems)
  const fields = fieldsOf(yaml.value, { ...candidate, yaml }, [])
  return { value: fields && finish(siteSettingsSchema, fields, { ...candidate, yaml }), problems: candidate.problems }
}

/** The canonical text of `site.yaml`. */
export function writeSettings(settings: SiteSettings): string {
  return writeYaml(withoutDefaults(siteSettingsSchema, settings))
}
